package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(words.keys()).containsExactly("greeting", "plain");
    assertThat(words.text("plain")).isEqualTo("nothing to fill");
  }
}
