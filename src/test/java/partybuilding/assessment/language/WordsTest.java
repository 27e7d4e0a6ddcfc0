package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = Words.of(WordsTest.class, Language.EN);

  @Test
  void everySlotIsFilledByTheValueOfItsName() {
    assertThat(words.text("greeting", Map.of("who", "甲", "whom", 2)))
        .isEqualTo("甲 greets 2, and 甲 again");
  }

  @Test
  void aDayIsWrittenAsTheLanguageWritesIt() {
    LocalDate day = LocalDate.of(2025, 12, 31);

    assertThat(words.text("greeting", Map.of("who", day, "whom", "")))
        .isEqualTo("31 December 2025 greets , and 31 December 2025 again");
    assertThat(DateText.day(day, Language.ZH_CN)).isEqualTo("2025 年 12 月 31 日");
    assertThat(DateText.day(LocalDate.of(2026, 1, 5), Language.ZH_CN)).isEqualTo("2026 年 1 月 5 日");
  }

  @Test
  void aWholeNumberIsWrittenAsACount() {
    assertThat(words.text("greeting", Map.of("who", 21_000, "whom", 1_234_567L)))
        .isEqualTo("21,000 greets 1,234,567, and 21,000 again");
    assertThat(words.text("greeting", Map.of("who", 2025, "whom", "20001")))
        .isEqualTo("2025 greets 20001, and 2025 again");
  }

  @Test
  void aWordGoesWithItsNumber() {
    assertThat(words.text("counted", Map.of("count", 1))).isEqualTo("1 branch");
    assertThat(words.text("counted", Map.of("count", "1"))).isEqualTo("1 branch");
    assertThat(words.text("counted", Map.of("count", 21))).isEqualTo("21 branches");
    assertThat(words.text("counted", Map.of("count", 21_000))).isEqualTo("21,000 branches");
  }

  @Test
  void aValueIsNeverReadAsAPattern() {
    assertThat(words.text("greeting", Map.of("who", "$1", "whom", "{who}\\")))
        .isEqualTo("$1 greets {who}\\, and $1 again");
  }

  @Test
  void aSlotWithoutAValueIsAnErrorThatNamesBoth() {
    assertThatThrownBy(() -> words.text("greeting", Map.of("who", "甲")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("greeting")
        .hasMessageContaining("{whom}");
  }

  @Test
  void aSentenceThatIsNotThereIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> words.text("farewell"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words_en.properties has no sentence 'farewell'");
  }

  @Test
  void aRoomWithoutWordsInALanguageIsAnErrorThatNamesTheRoom() {
    assertThatThrownBy(() -> Words.of(WordsTest.class, Language.ZH_CN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("assessment.language has no words_zh-CN.properties");
  }

  @Test
  void theKeysAreSorted() {
    assertThat(words.keys()).containsExactly("counted", "greeting", "plain");
    assertThat(words.text("plain")).isEqualTo("nothing to fill");
  }
}
