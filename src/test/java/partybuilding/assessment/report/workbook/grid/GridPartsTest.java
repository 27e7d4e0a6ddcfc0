package partybuilding.assessment.report.workbook.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridPartsTest {
  @Test
  void aTextLongerThanACellHoldsIsCutBetweenCharacters() {
    assertThat(SheetText.of("字".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(SheetText.of("字".repeat(40_000))).hasSize(32_767).endsWith("字…");
    assertThat(SheetText.of("a" + "\uD842\uDFB7".repeat(20_000)))
        .hasSize(32_766)
        .endsWith("\uDFB7…");
  }

  @Test
  void whatLooksLikeAnEscapedCharacterStaysWhatItIs() {
    assertThat(SheetText.of("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(SheetText.of("a_xyz_b")).isEqualTo("a_xyz_b");
  }

  @Test
  void aChineseLetterIsNearlyAsWideAsTwoLatinOnes() {
    assertThat(TextWidth.of("abc")).isEqualTo(3);
    assertThat(TextWidth.of("党建\nabcde")).isEqualTo(5);
    assertThat(TextWidth.lines("党".repeat(10), 10)).isEqualTo(2);
    assertThat(TextWidth.lines("", 10)).isEqualTo(1);
  }

  @Test
  void sharesOfAHundredThingsDeserveADecimal() {
    assertThat(CellFormat.shareOf(99).pattern()).isEqualTo("0%");
    assertThat(CellFormat.shareOf(100).pattern()).isEqualTo("0.0%");
  }
}
