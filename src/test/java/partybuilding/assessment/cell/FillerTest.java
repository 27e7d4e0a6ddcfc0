package partybuilding.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillerTest {
  @ParameterizedTest
  @MethodSource("partybuilding.assessment.cell.WrittenFillers#all")
  void aFillerIsNoValue(String text) {
    assertThat(Filler.is(text)).isTrue();
    assertThat(CellText.value(" " + text + "\u3000")).isEmpty();
  }

  @Test
  void everyWordOfTheListIsAmongThem() {
    assertThat(WrittenFillers.all().map(text -> NormalForm.of(text).toLowerCase(Locale.ROOT)))
        .containsAll(Filler.WORDS);
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
