package partybuilding.assessment.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.column.CodePointOrder;

class TablesTest {
  private static final String BOM = "\uFEFF";

  private final Path folder;

  TablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> lines(String table, Comparison facts) throws IOException {
    Tables.write(facts, Words.of(Finding.class, Language.ZH_CN), folder);
    return Files.readAllLines(folder.resolve(table));
  }

  @Test
  void theHeadersAreTheContracts() throws IOException {
    Comparison facts = new ReportFacts().build();

    assertThat(lines("scores.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,branch_id,branch,dimension,ballots,score,score_lower,score_upper,"
                + "rank,rank_lower,rank_upper,of,good_share,good_or_fairly_good_share,"
                + "change,change_lower,change_upper,verdict,note,rank_basis");
    assertThat(lines("scores-as-was.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,branch_id,branch,dimension,ballots,score,score_lower,score_upper,"
                + "good_share,good_or_fairly_good_share,note");
    assertThat(lines("changes.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "from_year,to_year,branch_id,dimension,change,change_lower,change_upper,"
                + "verdict,note,family");
    assertThat(lines("indicators.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,branch_id,indicator,evaluator_group,ballots,mean,sd,good,fairly_good,"
                + "average,poor,note");
    assertThat(lines("college.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,dimension,branches,ballots,score,score_lower,score_upper,"
                + "change,change_lower,change_upper,verdict,note,"
                + "good_share,good_or_fairly_good_share,rankability,ceiling,"
                + "heterogeneity_q,heterogeneity_p,rankable,"
                + "smallest_visible_change");
    assertThat(lines("rectification.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,branch_id,dimension,raised,closed,closed_on_time,overdue,long_term,"
                + "carried_over,recurred,closure_rate,closure_rate_lower,closure_rate_upper,"
                + "open_start,reopened,cancelled,open_end,awaiting,closed_late,due,"
                + "rectified_on_time");
    assertThat(lines("debriefs.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,branch_id,mode,parts_given,onsite_in_term,decided_grade,score,"
                + "organization_building,rectification_progress,remaining_problems,next_steps,"
                + "new_secretary");
    assertThat(lines("comments.csv", facts).get(0))
        .isEqualTo(BOM + "year,branch_id,kind,given,taken_up");
    assertThat(lines("turnout.csv", facts).get(0))
        .isEqualTo(
            BOM
                + "year,evaluator_group,expected,present,issued,returned,valid,invalid,ballots,"
                + "attendance");
    assertThat(lines("requirements.csv", facts).get(0))
        .isEqualTo(BOM + "year,branch_id,requirement,items,closed_next_year");
    assertThat(lines("findings.csv", facts).get(0))
        .isEqualTo(BOM + "severity,code,file,line,column,message");
  }

  @Test
  void everyRowHasACellForEachColumn() throws IOException {
    Comparison facts = new ReportFacts().withheld(2025, 3).noIntervals().build();

    for (String table :
        List.of("scores", "scores-as-was", "indicators", "college", "rectification")) {
      List<String> lines = lines(table + ".csv", facts);
      long commas = commas(lines.get(0));
      assertThat(lines).as(table).hasSizeGreaterThan(1).allMatch(line -> commas(line) == commas);
    }
  }

  @Test
  void rowsStandInTheOrderOfTheirKeys() throws IOException {
    List<String> lines = lines("scores.csv", new ReportFacts().from(2024).branches(2).build());

    assertThat(lines.stream().skip(1).map(TablesTest::key))
        .containsExactly(
            "2024,DZ01,capability",
            "2024,DZ01,confidence",
            "2024,DZ01,overall",
            "2024,DZ01,project_integration",
            "2024,DZ02,capability",
            "2024,DZ02,confidence",
            "2024,DZ02,overall",
            "2024,DZ02,project_integration",
            "2025,DZ01,capability",
            "2025,DZ01,confidence",
            "2025,DZ01,overall",
            "2025,DZ01,project_integration",
            "2025,DZ02,capability",
            "2025,DZ02,confidence",
            "2025,DZ02,overall",
            "2025,DZ02,project_integration");
  }

  @Test
  void aWithheldBranchHasNoFigureAtAll() throws IOException {
    Comparison facts = new ReportFacts().from(2025).branches(1).withheld(2025, 0).build();

    assertThat(lines("scores.csv", facts).get(1))
        .isEqualTo("2025,DZ01,机电工程系党总支,capability,,,,,,,,,,,,,,withheld,withheld,");
    assertThat(lines("scores-as-was.csv", facts).get(1))
        .isEqualTo("2025,DZ01,机电工程系党总支,capability,,,,,,,withheld");
  }

  @Test
  void aGradeIndicatorShowsItsVotes() throws IOException {
    assertThat(lines("indicators.csv", new ReportFacts().branches(1).build()).get(1))
        .isEqualTo("2025,DZ01,overall,committee,9,88.75,7.5,5,3,1,0,");
  }

  @Test
  void aCohortStartsWithNothingOpenAndEndsWithWhatIsNeitherClosedNorWithdrawn() throws IOException {
    assertThat(lines("rectification.csv", new ReportFacts().from(2025).build()).get(1))
        .isEqualTo("2025,all,all,96,12,3,9,6,76,2,,,,0,0,2,82,3,4,10,5");
    assertThat(lines("rectification.csv", new ReportFacts().from(2024).build()).get(1))
        .startsWith("2024,all,all,93,")
        .matches("(?:[^,]*,){10}0\\.\\d+,0\\.\\d+,0\\.\\d+,.*");
  }

  @Test
  void aFindingOfAWholeFileHasNoLine() throws IOException {
    assertThat(lines("findings.csv", new ReportFacts().build()))
        .contains(
            "error,unknown_branch,evaluations-2025.csv,18,党组织,"
                + "没有登记党组织“机电系”；请核对名称或编号（登记中没有相近的），"
                + "确属新设或更名的请补登记到 branches.csv。");
  }

  @Test
  void charactersBeyondTheBasicPlaneComeLast() {
    assertThat(Stream.of("\uD842\uDFB7", "\uFF21", "A", "AB").sorted(CodePointOrder.ASCENDING))
        .containsExactly("A", "AB", "\uFF21", "\uD842\uDFB7");
  }

  private static String key(String line) {
    String[] cells = line.split(",", -1);
    return cells[0] + "," + cells[1] + "," + cells[3];
  }

  private static long commas(String line) {
    return line.chars().filter(c -> c == ',').count();
  }
}
