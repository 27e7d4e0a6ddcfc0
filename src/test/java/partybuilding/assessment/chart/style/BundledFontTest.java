package partybuilding.assessment.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BundledFontTest {
  /** Every TrueType file begins with its version, 1.0. */
  private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

  @Test
  void aCharacterThatNoFontDrawsIsGivenAsItsNumber() {
    assertThat(BundledFont.legible("整改😀完成")).isEqualTo("整改〔U+1F600〕完成");
  }

  @Test
  void aCharacterThatHasNoShapeIsLeftOut() {
    assertThat(BundledFont.legible("机\u200B电\u202E系\uFE0F")).isEqualTo("机电系");
    assertThat(BundledFont.numbersIn("机\u200B电系")).isEmpty();
  }

  @Test
  void thoseThatNoFontDrawsAreListedOnce() {
    assertThat(BundledFont.numbersIn("𠮷\uE000党𠮷😀"))
        .containsExactly("U+20BB7", "U+E000", "U+1F600");
    assertThat(BundledFont.numbersIn("党建 2025 – “第一”")).isEmpty();
  }

  @Test
  void rareCharactersOfNamesAndTheReportsSignsAreDrawn() {
    String text = "王喆 李堃 赟 昇 玥 ▲ ▼ – − · “第一” 〔〕\n<p>";

    assertThat(BundledFont.legible(text)).isEqualTo(text);
  }

  @Test
  void bothFacesAreTrueType() throws IOException {
    try (InputStream regular = BundledFont.regular();
        InputStream bold = BundledFont.bold()) {
      assertThat(regular.readNBytes(TRUE_TYPE.length)).isEqualTo(TRUE_TYPE);
      assertThat(bold.readNBytes(TRUE_TYPE.length)).isEqualTo(TRUE_TYPE);
    }
  }
}
