package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of the page over the reports of all years. */
class ReportsIndexRunTest {
  private Path data = Path.of("");
  private Path reports = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    reports = folder.resolve("reports");
    index = reports.resolve("index.html");
  }

  private Terminal run(String... options) {
    Terminal run = Terminal.report(data, options);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  @Test
  void everyRunThatPublishesListsItsReportForWhateverReaders() throws IOException {
    run("--formats=csv", "--year=2024");
    assertThat(Files.readString(index)).contains("2024/tables").doesNotContain("2025");
    run("--formats=html");
    assertThat(Files.readString(index)).contains("2024/tables", "2025/index.html");
    run("--formats=html", "--edition=branch");
    assertThat(Files.readString(index)).contains("2025/index.html", "2025-branch/B01/index.html");
  }

  @Test
  void aRunOfNothingNewRemakesThePageWhereItIsGoneOrUntrueAndLeavesATrueOne() throws IOException {
    run("--formats=csv", "--year=2024");
    run("--formats=csv");
    String both = Files.readString(index);
    Files.delete(index);
    run("--formats=csv");
    assertThat(index).hasContent(both);

    Files.writeString(index, both + " ");
    run("--formats=csv");
    assertThat(index).hasContent(both + " ");

    Files.move(reports.resolve("2024"), data.resolveSibling("elsewhere"));
    run("--formats=csv");
    assertThat(Files.readString(index)).doesNotContain("2024/").contains("2025/");
  }

  @Test
  void whatARunThatWasKilledLeftIsOverwritten() throws IOException {
    run("--formats=csv");
    String whole = Files.readString(index);
    Files.delete(index);
    Files.writeString(reports.resolve(".index.html.new"), "<!DOCTYPE");

    run("--formats=csv");

    assertThat(index).hasContent(whole);
    assertThat(reports.resolve(".index.html.new")).doesNotExist();
  }

  @Test
  void whereThePageCannotStandTheReportIsPublishedAllTheSame() throws IOException {
    Files.createDirectories(index.resolve("not-empty"));

    Terminal run = run("--formats=csv");

    assertThat(run.lines()).filteredOn(line -> line.contains(index.toString())).hasSize(1);
    assertThat(reports.resolve("2025/run.json")).exists();
    assertThat(index.resolve("not-empty")).exists();
  }

  @Test
  void aRefusedRunLeavesThePageAsItIs() throws IOException {
    run("--formats=csv");
    String before = Files.readString(index);
    Files.writeString(data.resolve("evaluations-2025.csv"), "no header\n");

    assertThat(Terminal.report(data, "--formats=csv").status()).isEqualTo(ExitStatus.REFUSED);

    assertThat(index).hasContent(before);
  }

  @Test
  void itIsNoReportToTheOtherCommands() throws IOException {
    run("--formats=csv");
    List<String> verified =
        Terminal.run("verify-report", "--reports=" + reports, "--language=en").lines();
    List<String> history = Terminal.history(data.resolveSibling("state")).lines();
    Files.writeString(index, "changed");

    assertThat(Terminal.run("verify-report", "--reports=" + reports, "--language=en").lines())
        .isEqualTo(verified)
        .hasSize(1);
    assertThat(Terminal.history(data.resolveSibling("state")).lines()).isEqualTo(history);
  }

  @Test
  void theRecordBesideTheBranchesFoldersTellsNothingOfTheCollege() throws IOException {
    run("--formats=csv");
    run("--formats=csv", "--edition=branch");

    assertThat(Files.readString(reports.resolve("2025/run.json"))).contains("\"verdict\"");
    for (String branch : List.of("", "B01/", "B02/", "B03/")) {
      assertThat(Files.readString(reports.resolve("2025-branch/" + branch + "run.json")))
          .doesNotContain("\"verdict\"", "\"restated\"");
    }
  }
}
