package partybuilding.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.ComparisonFixture;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

final class TypefaceTest {
  @Test
  void everyWordOfBothLanguagesCanBeDrawnInBothWeights() {
    for (Language language : Language.values()) {
      Words words = Words.of(ChartBook.class, language);
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
    assertThat(Words.of(ChartBook.class, Language.EN).keys())
        .isEqualTo(Words.of(ChartBook.class, Language.ZH_CN).keys());
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
  void aNameThatNoFontCanDrawIsNamedAndNotDrawnAsABox() {
    Comparison facts = ComparisonFixture.facts().branches(2).branchNamed("机电\uE000系").build();
    assertThatThrownBy(() -> ChartBook.draw(facts, Language.ZH_CN))
        .isInstanceOfSatisfying(
            UndrawableText.class,
            e -> {
              assertThat(e.text()).isEqualTo("机电\uE000系");
              assertThat(e.codePoint()).isEqualTo(0xE000);
              assertThat(e).hasMessageContaining("U+E000");
            });
  }
}
