package partybuilding.assessment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.table.Tables;

/** The tables that come of yearly ledgers and scores. */
class LoopTablesTest {
  private final Path folder;

  LoopTablesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    StandingStory story =
        new StandingStory()
            .year(2021, "a 70 1\nb 80 1\nc 90 1")
            .year(2022, "a 77 1\nb 82 1\nc 87 1")
            .ledger(
                2021,
                """
                1 a d     2020 closed      2020-12-22 2021-01-21
                2 a d     2020 in_progress 2020-12-22 -
                3 a d     2021 not_started 2021-06-01 -
                4 b d     2021 not_started 2021-06-01 -
                5 b other 2021 not_started -          -
                """)
            .ledger(
                2022,
                """
                2 a d     2020 closed      2020-12-22 2022-01-26
                3 a d     2021 closed      2021-06-01 2021-09-09
                4 b d     2021 cancelled   2021-06-01 2021-12-18
                5 b other 2021 not_started -          -
                6 b d     2021 closed      2021-06-01 -
                7 c d     2021 long_term   2021-06-01 -
                8 c d     2021 in_progress 2021-06-01 -
                9 c d     2022 not_started 2022-12-01 -
                """);
    Tables.write(story.compare(), Words.of(Finding.class, Language.EN), folder);
  }

  private List<String> rows(String table) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(table));
    return lines.subList(1, lines.size());
  }

  /** Of 2021 three have all dates: closed after 100 days, withdrawn after 200, open after 578. */
  @Test
  void timeToClosureStandsByYearAndOverall() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("closure.csv")).get(0))
        .isEqualTo(
            "\uFEFFyear,branch_id,items,closed,cancelled,median_days,median_days_lower,"
                + "median_days_upper,closed_within_90_days,closed_within_180_days,"
                + "closed_within_365_days");
    assertThat(rows("closure.csv"))
        .containsExactly(
            "2021,all,3,1,1,,100.0,,0.0,0.3333333333333333,0.3333333333333333",
            "2022,all,1,0,0,,,,,,",
            "all,all,6,3,1,400.0,30.0,,0.16666666666666666,0.375,0.375");
  }

  @Test
  void theCurvesStandStepByStep() throws IOException {
    assertThat(rows("closure-curves.csv"))
        .anyMatch(row -> row.startsWith("2021,all,200,2,0,1,0.66"))
        .anyMatch(row -> row.startsWith("all,all,30,"))
        .allMatch(row -> row.startsWith("2021,") || row.startsWith("all,"))
        .hasSize(3 + 5);
  }

  @Test
  void theLoopStandsByBranchAndDimension() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("loop.csv")).get(0))
        .isEqualTo(
            "\uFEFFyear,branch_id,dimension,closure_rate,score,next_score,next_change,"
                + "expected_next,beyond_expected");
    assertThat(rows("loop.csv"))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("2021,a,all,1.0,70.0,77.0,7.0,72."),
            row -> assertThat(row).startsWith("2021,a,d,1.0,70.0,77.0,7.0,72."),
            row -> assertThat(row).startsWith("2021,b,all,0.5,80.0,82.0,2.0,82.0"),
            row -> assertThat(row).startsWith("2021,b,d,1.0,80.0,82.0,2.0,82.0"),
            row -> assertThat(row).startsWith("2021,c,all,0.0,90.0,87.0,-3.0,91."),
            row -> assertThat(row).startsWith("2021,c,d,0.0,90.0,87.0,-3.0,91."));
    assertThat(rows("loop-association.csv")).containsExactly("2021,3,,,");
  }

  @Test
  void withTooFewProblemsForLimitsTheFunnelIsCountsAlone() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("funnel.csv")).get(0))
        .isEqualTo(
            "\uFEFFyear,branch_id,items,closure_rate,target,lower_95,upper_95,lower_998,upper_998,"
                + "position,closed,named");
    assertThat(rows("funnel.csv"))
        .hasSize(3)
        .first()
        .asString()
        .isEqualTo("2021,a,1,1.0,0.5,,,,,,1,");
  }
}
