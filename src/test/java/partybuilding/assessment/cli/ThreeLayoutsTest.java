package partybuilding.assessment.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same college gives the same tables in whichever layout its ballots are exported. */
class ThreeLayoutsTest {
  private static final String SINGLE =
      "branch_id,branch,evaluator_group,ballot_id,evaluator_branch,indicator,score,grade";
  private static final List<String> TABLES =
      List.of("scores.csv", "college.csv", "indicators.csv", "rectification.csv");
  private static final String GRADES_ONLY =
      """
      language: en
      rules:
        - from: 2019
          indicators: {overall: {scale: grade, aliases: [综合评价]}}
          dimensions: {overall: {indicators: {overall: 1}}}
      """;

  @Test
  void longWithBallotIdsGivesTheTablesOfWide(@TempDir Path folder) throws IOException {
    Path data = college(folder);
    List<String> wide = tables(data, "wide");
    for (String year : List.of("2024", "2025")) {
      Path file = file(data, year);
      write(file, SINGLE, single(ballots(file)));
    }

    assertThat(tables(data, "long")).isEqualTo(wide);
    assertThat(wide.get(0)).contains("declined");
  }

  @Test
  void gradesWithoutBallotIdsGiveTheTablesOfWideInAMixOfLayouts(@TempDir Path folder)
      throws IOException {
    Path data = college(folder);
    Files.writeString(data.resolve("assessment.yaml"), GRADES_ONLY);
    Map<String, List<Map<String, String>>> ballots = new TreeMap<>();
    for (String year : List.of("2024", "2025")) {
      ballots.put(year, unlinked(ballots(file(data, year))));
      write(
          file(data, year),
          "branch_id,branch,evaluator_group,overall",
          ballots.getOrDefault(year, List.of()).stream()
              .map(b -> cells(b, "branch_id", "branch", "evaluator_group", "overall"))
              .toList());
    }
    List<String> wide = tables(data, "wide");

    for (int tallied = 0; tallied < 2; tallied++) {
      String tally = tallied == 0 ? "2025" : "2024";
      String loose = tallied == 0 ? "2024" : "2025";
      write(
          file(data, tally),
          "branch_id,branch,evaluator_group,indicator,good_votes,fairly_good_votes,average_votes,"
              + "poor_votes,abstain_votes",
          tallied(ballots.getOrDefault(tally, List.of())));
      write(file(data, loose), SINGLE, graded(ballots.getOrDefault(loose, List.of())));

      assertThat(tables(data, "mixed" + tallied)).as(tally + " tallied").isEqualTo(wide);
    }
  }

  private static Path college(Path folder) throws IOException {
    return Terminal.sample(folder, "--years=2024-2025", "--language=en");
  }

  private static Path file(Path data, String year) {
    return data.resolve("evaluations-" + year + ".csv");
  }

  private static List<Map<String, String>> ballots(Path file) throws IOException {
    return PublishedTable.read(file).rows();
  }

  /** Without ids nobody can leave out own votes of a tally, so they are left out before. */
  private static List<Map<String, String>> unlinked(List<Map<String, String>> ballots) {
    return ballots.stream()
        .filter(b -> !b.getOrDefault("evaluator_branch", "").equals(b.get("branch")))
        .toList();
  }

  private static List<String> single(List<Map<String, String>> ballots) {
    List<String> rows = new ArrayList<>();
    for (Map<String, String> ballot : ballots) {
      String who = cells(ballot, "branch_id", "branch", "evaluator_group", "ballot_id");
      String own = who + "," + ballot.getOrDefault("evaluator_branch", "");
      for (String indicator : List.of("confidence", "capability", "project_integration")) {
        rows.add(own + "," + indicator + "," + ballot.getOrDefault(indicator, "") + ",");
      }
      rows.add(own + ",overall,," + ballot.getOrDefault("overall", ""));
    }
    return rows;
  }

  private static List<String> graded(List<Map<String, String>> ballots) {
    return ballots.stream()
        .map(
            b ->
                cells(b, "branch_id", "branch", "evaluator_group")
                    + ",,,overall,,"
                    + b.get("overall"))
        .toList();
  }

  private static List<String> tallied(List<Map<String, String>> ballots) {
    Map<String, Map<String, Long>> counts =
        ballots.stream()
            .collect(
                groupingBy(
                    b -> cells(b, "branch_id", "branch", "evaluator_group"),
                    TreeMap::new,
                    groupingBy(b -> b.getOrDefault("overall", ""), counting())));
    List<String> rows = new ArrayList<>();
    counts.forEach(
        (cell, votes) -> {
          List<String> numbers =
              Stream.of("good", "fairly_good", "average", "poor", "")
                  .map(grade -> Long.toString(votes.getOrDefault(grade, 0L)))
                  .toList();
          rows.add(cell + ",overall," + String.join(",", numbers));
        });
    return rows;
  }

  private static String cells(Map<String, String> ballot, String... columns) {
    return String.join(
        ",", Stream.of(columns).map(column -> ballot.getOrDefault(column, "")).toList());
  }

  /** Writes the rows in an order of their own. */
  private static void write(Path file, String header, List<String> rows) throws IOException {
    List<String> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(rows.size()));
    Files.writeString(file, header + "\n" + String.join("\n", shuffled) + "\n");
  }

  private static List<String> tables(Path data, String reports) throws IOException {
    Path target = data.resolveSibling(reports);
    Terminal run =
        Terminal.run(
            "run",
            "--data=" + data,
            "--reports=" + target,
            "--state=" + data.resolveSibling("state-" + reports),
            "--formats=csv");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    List<String> tables = new ArrayList<>();
    for (String table : TABLES) {
      tables.add(Files.readString(target.resolve("2025/tables").resolve(table)));
    }
    return tables;
  }
}
