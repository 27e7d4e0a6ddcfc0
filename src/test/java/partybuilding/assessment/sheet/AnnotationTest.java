package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first cell says decides whether its row may be read among many. */
class AnnotationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "机电系2025年组建党总支",
        "A2025年",
        "2025年级党支部",
        "2025年",
        "2025年度",
        "2025",
        "机电工程系党总支",
        "计算机系党总支",
        "数学系",
        "审计处",
        "第一党总支",
        "（机关）党总支",
        "系友会",
        "完美支部"
      })
  void aCellThatNamesDataLetsItsRowBeReadAmongMany(String first) {
    assertThat(Annotation.begins(first)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年12月30日",
        "2025 年  月  日",
        "２０２５年１２月",
        "二〇二五年十二月三十日",
        "#",
        "注：甲",
        "党委组织部（盖章）",
        "复核：甲",
        "盖 章",
        "单位负责人签　字：",
        "（公  章）",
        "END",
        "全文完"
      })
  void aCellThatMayEndATableDoesNot(String first) {
    assertThat(Annotation.begins(first)).isTrue();
  }
}
