package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

class WordsTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    Words chinese = Words.of(Main.class, Language.ZH_CN);
    Words english = Words.of(Main.class, Language.EN);
    assertThat(chinese.keys()).isEqualTo(english.keys()).isNotEmpty();
  }

  @Test
  void theRunSpeaksTheLanguageItIsAskedFor(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
    Terminal run = Terminal.report(folder.resolve("nowhere"), "--language=en");
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lastLine()).startsWith("Nothing was published");
  }
}
