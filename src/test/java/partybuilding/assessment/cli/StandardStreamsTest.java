package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of the terminal, the run does its work, and its log says what was said. */
@EnabledOnOs(OS.LINUX)
class StandardStreamsTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCollege() {
    Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">&-",
        "2>&-",
        ">&- 2>&-",
        "<&- >&- 2>&-",
        ">/dev/full",
        "2>/dev/full",
        ">/dev/full 2>&1"
      })
  void aStreamThatIsClosedOrFullChangesNeitherTheReportNorTheStatus(String streams)
      throws Exception {
    Terminal run =
        OwnProcess.in(folder).redirected(streams, "run", "--state=state", "--formats=csv");

    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(folder.resolve("reports/2025/tables/scores.csv")).isNotEmptyFile();
    Terminal again = Terminal.history(folder.resolve("state"));
    assertThat(again.lines()).singleElement().asString().endsWith("已发布");
  }

  @Test
  void linesAreInTheConsolesEncoding() throws Exception {
    Path output = folder.resolve("output.txt");

    Terminal run =
        new OwnProcess(folder, Map.of(), List.of("-Dstderr.encoding=GBK"))
            .redirected("2>" + output, "run", "--state=state", "--formats=csv");

    assertThat(run.status()).isZero();
    assertThat(Files.readString(output, Charset.forName("GBK"))).startsWith("清点：2025 年度报告");
  }

  @Test
  void aNameCannotReachTheTerminalAsAnEscapeSequence() throws IOException {
    Path data = folder.resolve("data");
    Files.writeString(data.resolve("evaluations-2025\u001B[2J\u202E.csv"), "党组织\n");
    Files.writeString(data.resolve("a\nb.csv"), "党组织\n", StandardCharsets.UTF_8);

    Terminal run = Terminal.report(data, "--formats=csv");

    assertThat(run.lines())
        .anyMatch(line -> line.contains("evaluations-2025〔U+001B〕[2J〔U+202E〕.csv"))
        .anyMatch(line -> line.contains("a〔U+000A〕b.csv"))
        .noneMatch(line -> line.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202E));
  }
}
