package partybuilding.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "无",
        "没有",
        "暂无",
        "/",
        "//",
        "／",
        "\\",
        "—",
        "——",
        "－",
        "-",
        "---",
        "–",
        "−",
        "_",
        "…",
        "……",
        "NULL",
        "null",
        "Null",
        "\\N",
        "NaN",
        "nan",
        "N/A",
        "n/a",
        "N／A",
        "NA",
        "None",
        "nil",
        "缺",
        "缺失",
        "未填",
        "不适用",
        "不涉及",
        "(跳过)",
        "（跳过）",
        "（空）",
        "[空]",
        "【空】",
        "<null>",
        "(blank)",
        "undefined",
        "“无”",
        "ＮＵＬＬ",
        "n . a .",
        "*",
        "。"
      })
  void aFillerIsNoValue(String text) {
    assertThat(Filler.is(text)).isTrue();
    assertThat(CellText.value(" " + text + "\u3000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "否", "1", "B01", "无锡校区党总支", "空调专业", "缺勤较多", "没有调研", "A-1", "-1", "弃权", "一", "#N/A",
        "未整改", "N", "x", "?", "（无锡）", "NULLA", "略阳"
      })
  void whatMeansSomethingIsNone(String text) {
    assertThat(Filler.is(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "是,true",
    "TRUE,true",
    "1.0,true",
    "１,true",
    "√,true",
    "否,false",
    "0.0,false",
    "N,false",
    "×,false",
    "✗,false"
  })
  void aClosedListSaysYesOrNo(String text, boolean yes) {
    assertThat(YesOrNo.find(text)).hasValue(yes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "待定", "2", "NULL", "是否", "0.5", "/"})
  void anyOtherWordSaysNeither(String text) {
    assertThat(YesOrNo.find(text)).isEmpty();
  }
}
