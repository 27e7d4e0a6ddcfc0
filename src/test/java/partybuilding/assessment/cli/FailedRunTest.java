package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails for reasons of its own is told in one line too. */
class FailedRunTest {
  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
  }

  private void assertFailed(Terminal run, String part) {
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lastLine()).startsWith("运行失败：").contains(part);
    assertThat(data.resolveSibling("reports").resolve("2025")).doesNotExist();
  }

  @Test
  void aStateFolderThatIsAFileIsNamed() throws IOException {
    Files.writeString(data.resolveSibling("state"), "no folder");
    assertFailed(Terminal.report(data, "--formats=csv"), "state");
  }

  @Test
  void aReportsFolderThatIsAFileIsNamedInOneLine() throws IOException {
    Path reports = Files.writeString(data.resolveSibling("reports"), "no folder");
    Terminal run = Terminal.report(data, "--formats=csv");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lastLine())
        .startsWith("运行失败：" + reports)
        .contains("文件夹")
        .doesNotContain("Exception");
    assertThat(reports).hasContent("no folder");
  }

  @Test
  void aReportsFolderThatIsALinkToItselfIsNamedInOneLine() throws IOException {
    Path reports = data.resolveSibling("reports");
    Files.createSymbolicLink(reports, reports);
    Terminal run = Terminal.report(data, "--formats=csv", "--language=en");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lastLine()).contains(reports.toString(), "link").doesNotContain("Exception");
  }

  @Test
  void aStateInUseByAnotherRunIsToldAsThat() throws IOException {
    assertThat(Terminal.report(data, "--year=2025", "--formats=csv").status()).isZero();
    Path database = data.resolveSibling("state").resolve("assessment.mv.db");
    try (FileChannel other = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      Terminal run = Terminal.report(data, "--formats=csv", "--force");
      assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(run.lastLine()).contains("另一次运行", "state");
    }
  }

  @Test
  void theRunAfterAFailedOneTakesItUp() throws IOException {
    Path reports = data.resolveSibling("reports");
    Files.createDirectories(reports);
    Path obstacle = Files.writeString(reports.resolve(".2025.new"), "no folder");
    Path inside = reports.resolve(".2025.earlier");
    Files.createDirectories(inside);
    Terminal run = Terminal.report(data, "--formats=csv");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(obstacle).doesNotExist();
  }

  @Test
  void quietRunsSayNothing() {
    Terminal run = Terminal.report(data, "--formats=csv", "--quiet");
    assertThat(run.status()).isZero();
    assertThat(run.lines()).isEmpty();
  }

  @Test
  void theVersionIsTheProjects() {
    assertThat(Terminal.run("--version").lastLine()).matches("\\d+\\.\\d+\\.\\d+");
  }
}
