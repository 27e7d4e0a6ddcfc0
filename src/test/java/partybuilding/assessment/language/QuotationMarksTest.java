package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationMarksTest {
  @Test
  void quotationMarksInsideQuotationMarksAreSingle() {
    assertThat(QuotationMarks.nested("如““三会一课”记录不规范”，与““一支部一品牌””。"))
        .isEqualTo("如“‘三会一课’记录不规范”，与“‘一支部一品牌’”。");
  }

  @Test
  void quotationsSideBySideStayDouble() {
    assertThat(QuotationMarks.nested("“甲”与“乙”，共涉及 2 个党总支。")).isEqualTo("“甲”与“乙”，共涉及 2 个党总支。");
  }

  @Test
  void aSentenceWithAMarkWithoutPartnerStaysAsItIs() {
    assertThat(QuotationMarks.nested("“记录“不规范”，如“甲”")).isEqualTo("“记录“不规范”，如“甲”");
    assertThat(QuotationMarks.nested("“记录”不规范”，如““甲””")).isEqualTo("“记录”不规范”，如““甲””");
  }
}
