package partybuilding.assessment.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

final class TypefaceTest {
  @Test
  void everyWordOfBothLanguagesCanBeDrawnInBothWeights() {
    for (Language language : Language.values()) {
      Words words = Words.of(ChartWords.class, language);
      for (String key : words.keys()) {
        for (TextStyle style : TextStyle.values()) {
          assertThat(Typeface.of(words.text(key), style).canDisplayUpTo(words.text(key)))
              .isNegative();
        }
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Words.of(ChartWords.class, Language.EN).keys())
        .isEqualTo(Words.of(ChartWords.class, Language.ZH_CN).keys());
  }

  @Test
  void aNameThatTheBoldFontLacksIsDrawnInTheRegularOne() {
    String rare = "李喆";
    assertThat(Typeface.of(rare, TextStyle.NAME).canDisplayUpTo(rare)).isNegative();
    assertThat(Typeface.of(rare, TextStyle.NAME).getFontName())
        .isEqualTo(Typeface.of(rare, TextStyle.VALUE).getFontName())
        .isNotEqualTo(Typeface.of("李", TextStyle.NAME).getFontName());
  }

  @Test
  void aNameThatNoFontCanDrawStandsThereWithTheNumberOfTheCharacter() {
    Comparison facts = ComparisonFixture.facts().branches(2).branchNamed("机电\uE000𠮷系").build();

    List<Picture> pictures = ChartBook.draw(facts, Language.ZH_CN);

    assertThat(pictures)
        .extracting(picture -> picture.drawing().shapes())
        .anyMatch(shapes -> shapes.contains("机电〔U+E000〕〔U+20BB7〕系"))
        .noneMatch(shapes -> shapes.contains("\uE000") || shapes.contains("𠮷"));
  }

  @Test
  void everyCommonCharacterIsDrawn() {
    assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5)).allMatch(Typeface::draws);
  }
}
