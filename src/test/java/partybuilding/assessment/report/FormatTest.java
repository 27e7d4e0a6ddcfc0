package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void aListIsRead() {
    assertThat(Format.parse("html, PNG")).containsExactly(Format.HTML, Format.PNG);
  }

  @Test
  void aWordThatIsNoFormatIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Format.parse("html,doc"))
        .withMessage("'doc' is none of html,png,svg,xlsx,pdf,docx,csv");
  }
}
