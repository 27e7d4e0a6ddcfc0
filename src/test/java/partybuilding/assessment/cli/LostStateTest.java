package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the state is lost, what was published is known from the reports themselves. */
class LostStateTest {
  private static final String RULES =
      """
      language: en
      rules:
        - from: 2019
          dimensions:
            confidence: {name: {zh-CN: 党建信心, en: Confidence}, indicators: {confidence: 1.0}}
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
          groups:
            everyone: {weight: 1.0}
      """;

  private static final String LEDGER =
      """
      branch,item_id,year,problem,dimension,status,deadline,raised_on,closed_on
      Alpha,1,2023,学习不经常,confidence,%s,2026-06-30,2023-12-20,%s
      Alpha,=2,2023,记录不规范,confidence,in_progress,2026-06-30,2023-12-20,
      """;

  private final Path kept;
  private final Path lost;

  LostStateTest(@TempDir Path folder) {
    this.kept = folder.resolve("kept");
    this.lost = folder.resolve("lost");
  }

  private static String ballots(int first, int last) {
    StringBuilder rows = new StringBuilder("branch,evaluator_group,ballot_id,confidence\n");
    for (String branch : new String[] {"Alpha", "Beta", "=Gamma"}) {
      for (int i = first; i <= last; i++) {
        rows.append("%s,everyone,%d,%d\n".formatted(branch, i, 60 + i * 7 % 40));
      }
    }
    return rows.toString();
  }

  /** Two years are published, and something of the first moves, in two places alike. */
  @BeforeEach
  void reportsArePublished() throws IOException {
    both("assessment.yaml", RULES);
    both("evaluations-2023.csv", ballots(1, 6));
    both("rectification-2023.csv", LEDGER.formatted("in_progress", ""));
    publish("--year=2023");
    both("evaluations-2024.csv", ballots(1, 7));
    both("rectification-2024.csv", LEDGER.formatted("closed", "2024-03-01"));
    publish("--year=2024");
    both("rectification-2023.csv", LEDGER.formatted("closed", "2023-12-30"));
    publish("--year=2024");
    assertThat(restatements(kept, 2024)).isEqualTo(restatements(lost, 2024)).hasLineCount(9);
  }

  private void both(String name, String text) throws IOException {
    for (Path place : new Path[] {kept, lost}) {
      Files.writeString(Files.createDirectories(place.resolve("data")).resolve(name), text);
    }
  }

  private Terminal publish(String... options) {
    published(kept, options);
    return published(lost, options);
  }

  private static Terminal published(Path place, String... options) {
    String[] all =
        Stream.concat(Stream.of("--formats=csv"), Stream.of(options)).toArray(String[]::new);
    Terminal run = Terminal.report(place.resolve("data"), all);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  private static String restatements(Path place, int year) throws IOException {
    return Files.readString(report(place, year).resolve("tables/restatements.csv"));
  }

  private static Path report(Path place, int year) {
    return place.resolve("reports/" + year);
  }

  private void lose() throws IOException {
    try (Stream<Path> files = Files.list(lost.resolve("state"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void whatMovedIsToldAsIfTheStateHadBeenThere() throws IOException {
    lose();
    both("evaluations-2023.csv", ballots(1, 13));
    both("rectification-2024.csv", LEDGER.formatted("closed", "2024-05-01"));

    Terminal run = publish();

    assertThat(run.lines())
        .anyMatch(line -> line.contains(report(lost, 2024).toString()) && line.contains("run.json"))
        .anyMatch(line -> line.contains(report(lost, 2023).toString()));
    assertThat(restatements(lost, 2024))
        .isEqualTo(restatements(kept, 2024))
        .contains("export_changed", "scores-as-was,'=gamma/confidence/score");
  }

  @Test
  void whatWasToldBeforeTheLossStaysToldAfterwards() throws IOException {
    lose();
    both("evaluations-2025.csv", ballots(1, 8));

    publish();

    assertThat(restatements(lost, 2025)).isEqualTo(restatements(kept, 2025)).hasLineCount(9);
    assertThat(publish("--force").lines()).noneMatch(line -> line.contains("run.json"));
  }

  @Test
  void everyTableReadsBackAsItWasKept(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=6", "--years=2023-2025", "--untidy");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Path state = folder.resolve("state");
    Files.move(state, folder.resolve("elsewhere"));

    Terminal again = Terminal.report(data, "--formats=csv", "--force");

    assertThat(again.lines()).anyMatch(line -> line.contains("run.json"));
    assertThat(folder.resolve("reports"))
        .isDirectoryRecursivelyContaining(file -> file.endsWith("tables/restatements.csv"));
    try (Stream<Path> reports = Files.list(folder.resolve("reports"))) {
      Path report = reports.filter(Files::isDirectory).findFirst().orElseThrow();
      assertThat(report.resolve("tables/restatements.csv")).content().hasLineCount(1);
    }
  }

  @Test
  void aReportWhoseTablesWereChangedIsNotHeldAgainst() throws IOException {
    lose();
    Path scores = report(lost, 2024).resolve("tables/scores.csv");
    Files.writeString(scores, Files.readString(scores).replace("alpha", "alfa"));

    Terminal run = publish("--force");

    assertThat(run.lines())
        .anyMatch(line -> line.contains(report(lost, 2024).toString()) && line.contains("无法核对"));
  }

  @Test
  void historyTellsWhatTheReportsSayOfRunsThatAreForgotten() throws IOException {
    lose();

    Terminal history =
        Terminal.run(
            "history",
            "--language=en",
            "--state=" + lost.resolve("state"),
            "--reports=" + lost.resolve("reports"));

    assertThat(history.lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("time not recorded  2023  en  run "))
        .anyMatch(line -> line.startsWith("time not recorded  2024  en  run "));
  }

  @Test
  void historyTellsNoRunTwice() {
    Terminal history =
        Terminal.run(
            "history", "--state=" + kept.resolve("state"), "--reports=" + kept.resolve("reports"));

    assertThat(history.lines()).hasSize(3).noneMatch(line -> line.contains("run.json"));
  }
}
