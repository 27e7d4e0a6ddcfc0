package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.RawExports.Cell;

/**
 * What the job publishes of a merged branch's past is what SQL computes from the raw file: a ballot
 * that rated several predecessors counts once, with its mean.
 */
class PublishedMergerTest {
  private static final Offset<Double> TOLERANCE = within(1e-9);
  private static final Map<String, Double> WEIGHTS =
      Map.of("committee", 0.4, "secretary", 0.3, "representative", 0.3);
  private static final String NOT_OWN =
      "not (evaluator_group = 'secretary' and evaluator_branch = branch)";

  /** What each dimension of the sample asks, as SQL on 0–100. */
  private static final Map<String, String> VALUES = values();

  private static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String points : List.of("confidence", "capability", "project_integration")) {
      values.put(points, "cast(nullif(trim(%s), '') as double precision)".formatted(points));
    }
    values.put(
        "overall",
        "case overall when 'good' then 100.0 when 'fairly_good' then 80.0"
            + " when 'average' then 60.0 when 'poor' then 40.0 end");
    return values;
  }

  @Test
  void thePastOfTheSamplesMergedBranchEqualsItsSql(@TempDir Path folder) throws Exception {
    Path data = Terminal.sample(folder, "--years=2021-2025", "--language=en");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Path tables = folder.resolve("reports/2025/tables");
    PublishedTable scores = PublishedTable.read(tables.resolve("scores.csv"));
    PublishedTable indicators = PublishedTable.read(tables.resolve("indicators.csv"));
    for (int year = 2021; year <= 2022; year++) {
      for (Map.Entry<String, String> value : VALUES.entrySet()) {
        Map<String, Cell> cells =
            RawExports.pooled(
                data.resolve("evaluations-" + year + ".csv"),
                value.getValue(),
                "branch_id in ('B05', 'B06') and " + NOT_OWN);
        assertThat(cells).hasSize(3);
        compareScore(row(scores, year).where("dimension", value.getKey()), cells);
        compareGroups(row(indicators, year).where("indicator", value.getKey()), cells);
      }
    }
  }

  private static PublishedTable row(PublishedTable table, int year) {
    return table.where("branch_id", "B16").where("year", Integer.toString(year));
  }

  private static void compareScore(PublishedTable published, Map<String, Cell> cells) {
    double score = 0;
    long ballots = 0;
    for (Map.Entry<String, Cell> cell : cells.entrySet()) {
      score += WEIGHTS.getOrDefault(cell.getKey(), 0.0) * cell.getValue().mean();
      ballots += cell.getValue().ballots();
    }
    assertThat(published.column("note")).containsExactly("merged");
    assertThat(published.column("ballots")).containsExactly(Long.toString(ballots));
    assertThat(number(published, "score")).isCloseTo(score, TOLERANCE);
  }

  private static void compareGroups(PublishedTable published, Map<String, Cell> cells) {
    assertThat(published.rows()).hasSize(3);
    cells.forEach(
        (group, cell) -> {
          PublishedTable row = published.where("evaluator_group", group);
          assertThat(number(row, "ballots")).isEqualTo((double) cell.ballots());
          assertThat(number(row, "mean")).isCloseTo(cell.mean(), TOLERANCE);
          assertThat(number(row, "sd")).isCloseTo(cell.sd(), TOLERANCE);
        });
  }

  private static double number(PublishedTable row, String column) {
    return Double.parseDouble(row.column(column).get(0));
  }

  @Test
  void eachYearsOwnBranchesHaveTheFiguresThatTheirOwnReportGaveThem(@TempDir Path folder)
      throws IOException {
    Path data = Terminal.sample(folder, "--years=2021-2025", "--language=en");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    assertThat(Terminal.report(data, "--formats=csv", "--year=2022").status()).isZero();
    PublishedTable then =
        PublishedTable.read(folder.resolve("reports/2022/tables/scores.csv")).where("year", "2022");
    PublishedTable asWas =
        PublishedTable.read(folder.resolve("reports/2025/tables/scores-as-was.csv"))
            .where("year", "2022");

    assertThat(asWas.column("branch_id")).isEqualTo(then.column("branch_id")).contains("B05");
    assertThat(asWas.column("branch_id")).doesNotContain("B16", "B03");
    for (String column : List.of("branch", "dimension", "ballots", "score", "score_lower")) {
      assertThat(asWas.column(column)).as(column).isEqualTo(then.column(column));
    }
    assertThat(asWas.column("good_share")).isEqualTo(then.column("good_share"));
  }

  @Test
  void theSamplesRegisterAndLineageRaiseNoDoubt(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--years=2021-2025");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();

    assertThat(
            PublishedTable.read(folder.resolve("reports/2025/tables/findings.csv"))
                .where("severity", "warning")
                .rows())
        .isEmpty();
  }

  /** By hand: A 80, 90, 100, 60, 70 (mean 80), B 50, 60, 70, 60, 60, 60 (mean 60). */
  @Test
  void withoutBallotNumbersThePoolCountsTheLargerPredecessorAndHasNoInterval(@TempDir Path folder)
      throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("assessment.yaml"), ONE_QUESTION);
    Files.writeString(
        data.resolve("lineage.csv"), "from_id,to_id,year,change\nA,C,2025,合并\nB,C,2025,合并\n");
    Files.writeString(
        data.resolve("evaluations-2024.csv"),
        rows("A", 80, 90, 100, 60, 70) + rows("B", 50, 60, 70, 60, 60, 60).substring(HEADER));
    Files.writeString(data.resolve("evaluations-2025.csv"), rows("C", 70, 70, 80, 80, 75));
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();

    Map<String, String> past =
        PublishedTable.read(folder.resolve("reports/2025/tables/scores.csv"))
            .where("year", "2024")
            .rows()
            .get(0);
    assertThat(past).containsEntry("branch_id", "C").containsEntry("ballots", "6");
    assertThat(Double.parseDouble(past.getOrDefault("score", "")))
        .isCloseTo((400 + 360) / 11.0, TOLERANCE);
    assertThat(past).containsEntry("score_lower", "").containsEntry("note", "no_ballot_id");
    Map<String, String> own = new HashMap<>();
    PublishedTable.read(folder.resolve("reports/2025/tables/scores-as-was.csv"))
        .where("year", "2024")
        .rows()
        .forEach(row -> own.put(row.get("branch_id"), row.get("score")));
    assertThat(own).isEqualTo(Map.of("A", "80.0", "B", "60.0"));
  }

  private static final String ONE_QUESTION =
      """
      language: en
      rules:
        - from: 2024
          indicators: {d: {scale: points, minimum: 0, maximum: 100}}
          dimensions: {d: {indicators: {d: 1.0}}}
          groups: {everyone: {weight: 1.0}}
      """;
  private static final String TITLE = "branch_id,evaluator_group,d\n";
  private static final int HEADER = TITLE.length();

  private static String rows(String branch, int... scores) {
    StringBuilder rows = new StringBuilder(TITLE);
    for (int score : scores) {
      rows.append(branch).append(",everyone,").append(score).append('\n');
    }
    return rows.toString();
  }
}
