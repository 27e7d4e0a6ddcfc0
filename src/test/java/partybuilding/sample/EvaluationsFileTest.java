package partybuilding.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.sample.WrittenFiles.Row;
import partybuilding.sample.plan.SamplePlan;

class EvaluationsFileTest {
  private static final List<String> SCORED = List.of("党建信心", "党建能力", "项目融合");

  private static WrittenFiles written;

  @BeforeAll
  static void write(@TempDir Path folder) {
    written = WrittenFiles.of(SamplePlan.college(), folder);
  }

  @Test
  void chineseHeadersStandOverAChinesePlan() {
    assertThat(written.header("evaluations-2021.csv"))
        .containsExactly(
            "年度", "党组织编号", "党组织", "评委类别", "票号", "所在党组织", "述职方式", "党建信心", "党建能力", "项目融合", "综合评价");
  }

  @Test
  void canonicalHeadersAndGradesStandInAnEnglishPlan(@TempDir Path other) {
    WrittenFiles english =
        WrittenFiles.of(new SamplePlan(14, 2025, 2025, 82, 1, Language.EN), other);

    assertThat(english.header("evaluations-2025.csv"))
        .containsExactly(
            "year",
            "branch_id",
            "branch",
            "evaluator_group",
            "ballot_id",
            "evaluator_branch",
            "debrief_mode",
            "confidence",
            "capability",
            "project_integration",
            "overall");
    assertThat(english.rows("evaluations-2025.csv"))
        .extracting(row -> row.get("overall"))
        .isSubsetOf("good", "fairly_good", "average", "poor", "");
  }

  @Test
  void everyYearKnowsFourteenBranchesOfWhichEightDebriefOnSite() {
    for (int year = 2019; year <= 2025; year++) {
      Map<String, Set<String>> modes =
          rows(year).stream()
              .collect(
                  groupingBy(row -> row.get("党组织编号"), mapping(row -> row.get("述职方式"), toSet())));
      assertThat(modes).hasSize(14);
      assertThat(modes.values()).filteredOn(Set.of("现场")::equals).hasSize(8);
      assertThat(modes.values()).filteredOn(Set.of("书面")::equals).hasSize(6);
    }
  }

  @Test
  void everyValueLiesOnItsScale() {
    List<Row> all = rows(2021);
    for (String column : SCORED) {
      assertThat(all)
          .extracting(row -> row.get(column))
          .filteredOn(value -> !value.isEmpty())
          .extracting(BigDecimal::new)
          .allMatch(value -> value.signum() >= 0 && value.compareTo(new BigDecimal(100)) <= 0);
    }
    assertThat(all).extracting(row -> row.get("综合评价")).containsOnly("好", "较好", "一般", "差", "");
  }

  @Test
  void onlySecretariesNameTheirBranchAndEachVotesOnIt() {
    List<Row> all = rows(2025);

    assertThat(all).allMatch(row -> row.get("评委类别").equals("党总支书记") != row.get("所在党组织").isEmpty());
    assertThat(all).filteredOn(row -> row.get("党组织").equals(row.get("所在党组织"))).hasSize(14);
  }

  @Test
  void someCellsAndAFewBallotsAreEmpty() {
    List<Row> all = rows(2025);
    long blank = all.stream().filter(EvaluationsFileTest::blank).count();
    long unanswered = all.stream().filter(row -> row.get("党建信心").isEmpty()).count() - blank;

    assertThat(blank / (double) all.size()).isBetween(0.01, 0.04);
    assertThat(unanswered / (double) all.size()).isBetween(0.01, 0.03);
  }

  @Test
  void aBallotIdSaysNothingAboutItsGroup() {
    Map<String, Long> secretaries =
        rows(2025).stream()
            .filter(row -> row.get("评委类别").equals("党总支书记"))
            .collect(groupingBy(row -> row.get("票号").substring(0, 7), counting()));

    assertThat(secretaries).hasSizeGreaterThan(3);
  }

  @Test
  void noBallotAnswersTwiceAboutABranch() {
    assertThat(rows(2023))
        .extracting(row -> row.get("票号") + row.get("党组织编号"))
        .doesNotHaveDuplicates();
  }

  private static boolean blank(Row row) {
    return row.get("综合评价").isEmpty() && SCORED.stream().allMatch(c -> row.get(c).isEmpty());
  }

  private static List<Row> rows(int year) {
    return written.rows("evaluations-" + year + ".csv");
  }
}
