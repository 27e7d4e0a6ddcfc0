package partybuilding.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that name something, and what spreadsheets make of them and of values. */
class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZG２０２３－００４", "ZG2023-004\u200B", "zg2023-004", "'ZG2023-004", "ZG2023—004", "ZG2023‑004",
        "ZG2023–004", "ZG2023−004", "ZG 2023 - 004", "\u00A0ZG2023-004", "=\"ZG2023-004\"",
            "ZG2023\u2043004"
      })
  void oneNumberInAnySpellingIsOneNumber(String cell) {
    assertThat(Identifier.same(cell, "ZG2023-004")).isTrue();
  }

  @Test
  void aNumberIsPublishedAsItIsWrittenInNormalForm() {
    assertThat(Identifier.of("'zg２０２３—００４ ")).isEqualTo("zg2023-004");
    assertThat(Identifier.of("—")).isEmpty();
    assertThat(Identifier.of("001")).isEqualTo("001");
  }

  @ParameterizedTest
  @CsvSource({"001,1", "ZG2023-004,ZG2023004", "A.1,A-1", "B01,B10"})
  void otherNumbersStayOther(String one, String other) {
    assertThat(Identifier.same(one, other)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.02512E+17",
        "2.02512e+17",
        "2E+05",
        "１.２Ｅ＋１８",
        "-1.5E+20",
        "2,02512E+17",
        "2.02512E17",
        "2.0251220000000001e17",
        "1.1Ｅ１５",
        "２E+05",
        "－1.5ｅ+20",
        "＋1.5E+20",
        "\u20092.02512E+17"
      })
  void aNumberTakenForAQuantityIsRecognised(String text) {
    assertThat(RuinedNumber.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "E+17",
        "2025E7",
        "A2.0E+17",
        "12E+17",
        "2E17",
        "1.5E3",
        "2.025122E14",
        "A1.5E17",
        "3.5E",
        "2.02512E-17",
        "202512200000000000",
        "1+1"
      })
  void anyOtherNumberIsNotRuined(String text) {
    assertThat(RuinedNumber.is(text)).isFalse();
  }

  @Test
  void longNumbersThatAllEndInZerosAndRepeatHaveBecomeOne() {
    RoundedNumbers numbers = new RoundedNumbers();
    numbers.note("202512200000100", "B01");
    numbers.note("202512200000100000", "B01");
    assertThat(numbers.merged()).isEmpty();
    numbers.note("202512200000100000", "B02");
    assertThat(numbers.merged()).isEmpty();
    numbers.note("202512200000100000", "B01");
    assertThat(numbers.merged()).hasValue("202512200000100000");
  }

  @Test
  void oneLongNumberWithAnotherEndingClearsThemAll() {
    RoundedNumbers numbers = new RoundedNumbers();
    numbers.note("202512200000100000", "B01");
    numbers.note("202512200000100000", "B01");
    numbers.note("202512200000100001", "B01");
    assertThat(numbers.merged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#N/A",
        "#n/a",
        "#REF!",
        "#NAME?",
        "#VALUE!",
        "#DIV/0!",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
        "#FIELD!",
        "#UNKNOWN!",
        "#BLOCKED!",
        "#CONNECT!",
        "#BUSY!",
        "#ERROR!",
        "#N/A N/A",
        "＃REF！",
        "#BEZUG!",
        "#NV",
        "#WERT!",
        "#NOM?",
        "#ССЫЛКА!",
        "########",
        "Err:502",
        "错误:504",
        "# REF !"
      })
  void whatASpreadsheetShowsInAValuesPlaceIsAnError(String text) {
    assertThat(ErrorValue.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#", "#1", "# 示例行", "#加油!", "#B01", "N/A", "Error", "Err", "错误", "#例：B01"})
  void anythingElseIsNone(String text) {
    assertThat(ErrorValue.is(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025.0,2025",
    "2025.00年,2025年",
    "59.0人,59人",
    "1.5,1.5",
    "2025.05,2025.05",
    "A1.0,A1.0",
    "0.0,0"
  })
  void aZeroFractionIsNoPartOfAWholeNumber(String text, String plain) {
    assertThat(WholeNumber.plain(text)).isEqualTo(plain);
  }
}
