package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that watches over the runs finds, as the page of options says. */
class LastRunTest {
  private static final Path PAGE = Path.of("src/site/markdown/options.md");

  private Path data = Path.of("");
  private Path marker = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    marker = folder.resolve("reports").resolve("last-run.json");
  }

  private void assertEnded(String ending, String... options) throws IOException {
    List<String> row = row(ending);
    List<String> english = Stream.concat(Stream.of(options), Stream.of("--language=en")).toList();
    assertEnded(row, 3, Terminal.report(data, english.toArray(String[]::new)));
    assertEnded(row, 2, Terminal.report(data, options));
  }

  private void assertEnded(List<String> row, int column, Terminal run) throws IOException {
    assertThat(run.status()).as(run.lines().toString()).hasToString(row.get(1));
    assertThat(run.lastLine()).startsWith(row.get(column));
    assertThat(Files.readString(marker))
        .containsPattern("\"ended\" : \"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\"")
        .contains("\"ending\" : " + row.get(0).replace('`', '"'));
  }

  /** What the page says of an ending, cell by cell. */
  private static List<String> row(String ending) throws IOException {
    try (Stream<String> lines = Files.lines(PAGE)) {
      String row =
          lines.filter(line -> line.startsWith("| `" + ending + "`")).findFirst().orElseThrow();
      return Stream.of(row.substring(1).split("\\|")).map(String::strip).toList();
    }
  }

  @Test
  void aRunThatPublishesLeavesThatItDidAndWhere() throws IOException {
    assertEnded("published", "--formats=csv");
    assertThat(Files.readString(marker)).contains("\"report\" : \"2025\"");
  }

  @Test
  void aRunOfNothingNewLeavesThatAllIsWell() throws IOException {
    Terminal.report(data, "--formats=csv");
    assertEnded(row("unchanged"), 2, Terminal.report(data, "--formats=csv"));
    assertThat(Files.readString(marker)).contains("\"report\" : \"2025\"");
  }

  @Test
  void aRefusedRunLeavesThatNothingWasPublished() throws IOException {
    Terminal.report(data, "--formats=csv");
    Files.writeString(data.resolve("evaluations-2025.csv"), "no header\n");
    assertEnded("refused", "--formats=csv");
    assertThat(Files.readString(marker)).doesNotContain("\"report\"");
  }

  @Test
  void aFailedRunLeavesThatItFailed() throws IOException {
    Terminal.report(data, "--formats=csv");
    Path state = data.resolveSibling("state");
    Files.move(state, data.resolveSibling("kept"));
    Files.writeString(state, "a file");
    assertEnded("failed", "--formats=csv", "--force");
  }

  @Test
  void forARunThatIsRefusedBeforeAnythingIsReadNoFolderIsMade() {
    Terminal refused = Terminal.report(data.resolveSibling("nowhere"));
    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(marker.getParent()).doesNotExist();
  }
}
