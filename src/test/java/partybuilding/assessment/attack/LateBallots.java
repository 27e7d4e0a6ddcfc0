package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.cli.Terminal;

/** A college of 14 branches, published again and again as ballots come in late, go or change. */
final class LateBallots {
  static final int BRANCHES = 14;
  static final List<String> INDICATORS = List.of("confidence", "capability", "project_integration");
  private static final List<String> GROUPS = List.of("committee", "secretary", "representative");
  private static final int[] VOTERS = {9, 13, 30};

  private final Path folder;
  private final List<String> rows = new ArrayList<>();
  private List<String> yearAfter = List.of();
  private int state;
  private int reports;

  LateBallots(Path folder) {
    this.folder = folder;
    for (int group = 0; group < GROUPS.size(); group++) {
      for (int person = 0; person < VOTERS[group]; person++) {
        vote(GROUPS.get(group), GROUPS.get(group) + person, BRANCHES);
      }
    }
  }

  /** One more ballot about the first branches. */
  LateBallots vote(String group, String ballot, int branches) {
    for (int branch = 0; branch < branches; branch++) {
      rows.add(
          "%s,%s,%s,%d,%d,%d,%s"
              .formatted(
                  branch(branch),
                  group,
                  ballot,
                  answer(ballot, branch, 0),
                  answer(ballot, branch, 1),
                  answer(ballot, branch, 2),
                  good(ballot, branch) ? "good" : "fairly_good"));
    }
    return this;
  }

  static String branch(int number) {
    return "b%02d".formatted(number + 1);
  }

  /** One more ballot that says the same of every branch. */
  LateBallots voteAlike(String group, String ballot) {
    for (int branch = 0; branch < BRANCHES; branch++) {
      rows.add("%s,%s,%s,80,81,82,good".formatted(branch(branch), group, ballot));
    }
    return this;
  }

  /** What a ballot says. */
  static int answer(String ballot, int branch, int indicator) {
    int drawn = Math.floorMod((ballot + "/" + branch + "/" + indicator).hashCode() * 31, 1009);
    return 60 + drawn % 41;
  }

  static boolean good(String ballot, int branch) {
    return answer(ballot, branch, 3) > 75;
  }

  LateBallots takeBack(String ballot) {
    rows.removeIf(row -> row.contains("," + ballot + ","));
    return this;
  }

  /** A ballot that says what another would have said. */
  LateBallots correct(String ballot, String other) {
    takeBack(ballot);
    List<String> before = List.copyOf(rows);
    vote(ballot.replaceAll("[0-9]", ""), other, BRANCHES);
    List<String> added = rows.subList(before.size(), rows.size());
    added.replaceAll(row -> row.replace("," + other + ",", "," + ballot + ","));
    return this;
  }

  /** More ballots about all branches, called late0 and so on. */
  LateBallots voteLate(int ballots) {
    for (int late = 0; late < ballots; late++) {
      vote("representative", "late" + late, BRANCHES);
    }
    return this;
  }

  /** And they are gone. */
  LateBallots takeBackLate(int ballots) {
    for (int late = 0; late < ballots; late++) {
      takeBack("late" + late);
    }
    return this;
  }

  /** From now on the report is that of a year later, of which no ballot changes. */
  LateBallots reportingTheYearAfter() {
    yearAfter = List.copyOf(rows);
    return this;
  }

  /** From now on nothing is known of earlier publications, and none lies where the next goes. */
  LateBallots forgetting() {
    reports++;
    return losingTheState();
  }

  /** From now on nothing is known of earlier publications but what they say themselves. */
  LateBallots losingTheState() {
    state++;
    return this;
  }

  /** The report stands in its place, but the run that put it there could not say so. */
  LateBallots unsettled() throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("state" + state).resolve("assessment");
    try (Connection kept = DriverManager.getConnection(url);
        Statement statement = kept.createStatement()) {
      statement.executeUpdate("update publication set settled = false");
      statement.executeUpdate("update published_year set settled = false");
    }
    return this;
  }

  LateBallots removingTheReport() throws IOException {
    Files.move(reports().resolve("2025"), folder.resolve("removed"));
    return this;
  }

  /**
   * From now on another machine runs on the same state; its folder of reports has the same path.
   */
  LateBallots onAnotherMachine() throws IOException {
    Files.move(reports(), folder.resolve("reports of the first machine"));
    return this;
  }

  /** And now the first one again. */
  LateBallots onTheFirstMachine() throws IOException {
    Files.move(reports(), folder.resolve("reports of the other machine"));
    Files.move(folder.resolve("reports of the first machine"), reports());
    return this;
  }

  ReadableTables published(String... options) {
    Terminal run = run(options);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return copied();
  }

  Terminal run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("run", "--formats=csv"));
    arguments.add("--data=" + folder.resolve("data"));
    arguments.add("--reports=" + reports());
    arguments.add("--state=" + folder.resolve("state" + state));
    arguments.addAll(List.of(options));
    write();
    return Terminal.run(arguments.toArray(String[]::new));
  }

  private Path reports() {
    return folder.resolve("reports" + reports);
  }

  private void write() {
    try {
      Files.createDirectories(folder.resolve("data"));
      write(2025, rows);
      if (!yearAfter.isEmpty()) {
        write(2026, yearAfter);
      }
      Files.writeString(folder.resolve("data/assessment.yaml"), "language: en\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(int year, List<String> ballots) throws IOException {
    Files.writeString(
        folder.resolve("data/evaluations-" + year + ".csv"),
        "branch,evaluator_group,ballot_id,confidence,capability,project_integration,overall\n"
            + String.join("\n", ballots)
            + "\n");
  }

  /** The next publication takes its place. */
  private ReadableTables copied() {
    Path from = reports().resolve("2025/tables");
    try {
      Path to = Files.createTempDirectory(folder, "published");
      for (String table : ReadableTables.in(from).names()) {
        Files.copy(from.resolve(table), to.resolve(table));
      }
      return ReadableTables.in(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All answers in points of a ballot, branch after branch. */
  static List<Integer> answers(String ballot) {
    return IntStream.range(0, BRANCHES)
        .boxed()
        .flatMap(b -> IntStream.range(0, INDICATORS.size()).mapToObj(i -> answer(ballot, b, i)))
        .toList();
  }
}
