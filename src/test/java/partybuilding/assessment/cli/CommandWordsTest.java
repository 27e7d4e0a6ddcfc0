package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

class CommandWordsTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    Words chinese = Words.of(CommandWords.class, Language.ZH_CN);
    Words english = Words.of(CommandWords.class, Language.EN);
    assertThat(chinese.keys()).isEqualTo(english.keys()).isNotEmpty();
  }

  @Test
  void theRunSpeaksTheLanguageItIsAskedFor(@TempDir Path folder) {
    Terminal run = Terminal.report(folder.resolve("nowhere"), "--language=en");
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lastLine()).startsWith("Nothing was published");
  }
}
