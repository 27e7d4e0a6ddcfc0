package partybuilding.sample.college;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.sample.WrittenFiles;
import partybuilding.sample.WrittenFiles.Row;
import partybuilding.sample.plan.SamplePlan;

class TrueLevelsTest {
  private static WrittenFiles written;

  @BeforeAll
  static void write(@TempDir Path folder) {
    written = WrittenFiles.of(SamplePlan.college(), folder);
  }

  @Test
  void projectIntegrationIsTheWeakestInTwentyTwentyOne() {
    assertThat(mean(2021, "项目融合")).isBetween(68.0, 73.0);
    assertThat(mean(2021, "党建信心")).isBetween(74.0, 80.0);
    assertThat(mean(2021, "党建能力")).isBetween(74.0, 80.0);
  }

  @Test
  void confidenceRecoversClearlyAndCapabilitySlowly() {
    double confidence = mean(2025, "党建信心") - mean(2021, "党建信心");
    double capability = mean(2025, "党建能力") - mean(2021, "党建能力");

    assertThat(confidence).isGreaterThan(5);
    assertThat(capability).isBetween(1.0, 4.0);
  }

  @Test
  void projectIntegrationBarelyMovesUntilTwentyTwentyThreeAndThenRises() {
    assertThat(mean(2023, "项目融合") - mean(2021, "项目融合")).isBetween(-1.5, 2.0);
    assertThat(mean(2025, "项目融合") - mean(2023, "项目融合")).isGreaterThan(3);
  }

  @Test
  void betweenFortyFiveAndEightyInAHundredGradesAreGood() {
    for (int year = 2019; year <= 2025; year++) {
      List<String> grades =
          rows(year).stream().map(row -> row.get("综合评价")).filter(g -> !g.isEmpty()).toList();
      double good = grades.stream().filter("好"::equals).count() / (double) grades.size();
      assertThat(good).isBetween(0.45, 0.8);
    }
  }

  @Test
  void oneBranchFallsWhileTheCollegeRises() {
    double before = meanOf(2021, "旅游与外语系党总支");
    double after = meanOf(2025, "旅游与外语系党总支");

    assertThat(after).isLessThan(before);
  }

  private static double meanOf(int year, String branch) {
    return mean(rows(year).stream().filter(r -> r.get("党组织").equals(branch)).toList(), "党建信心");
  }

  private static double mean(int year, String column) {
    return mean(rows(year), column);
  }

  private static double mean(List<Row> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(value -> !value.isEmpty())
        .mapToDouble(Double::parseDouble)
        .average()
        .orElseThrow();
  }

  private static List<Row> rows(int year) {
    return written.rows("evaluations-" + year + ".csv");
  }
}
