package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
  @Test
  void realExportsAreNeverWrittenOver(@TempDir Path folder) throws IOException {
    Path export = folder.resolve("evaluations-2025.csv");
    Files.writeString(export, "党组织,评委类别,党建信心\n");
    Terminal run = Terminal.run("sample", "--data=" + folder);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.lastLine()).contains(folder.toString(), "--data");
    assertThat(folder).isDirectoryContaining(export::equals);
    assertThat(export).hasContent("党组织,评委类别,党建信心\n");
  }

  @Test
  void anEarlierSampleIsReplaced(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=2", "--years=2025", "--evaluators=9");
    String before = Files.readString(data.resolve("evaluations-2025.csv"));
    Terminal.sample(folder, "--branches=2", "--years=2025", "--evaluators=9", "--seed=5");
    assertThat(Files.readString(data.resolve("evaluations-2025.csv"))).isNotEqualTo(before);
  }

  @Test
  void yearsThatAreNoneAreWrongUsage(@TempDir Path folder) {
    Terminal run = Terminal.run("sample", "--data=" + folder.resolve("x"), "--years=now");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void whatFailsIsToldInTheLanguageAskedFor(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "no folder");
    Terminal run = Terminal.run("sample", "--data=" + file, "--language=en");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lastLine()).startsWith("The command failed: " + file + " must be a folder");
  }
}
