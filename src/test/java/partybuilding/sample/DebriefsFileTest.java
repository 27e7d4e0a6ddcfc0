package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.sample.WrittenFiles.Row;
import partybuilding.sample.plan.SamplePlan;

class DebriefsFileTest {
  private static WrittenFiles written;

  @BeforeAll
  static void write(@TempDir Path folder) {
    written = WrittenFiles.of(SamplePlan.college(), folder);
  }

  @Test
  void eightDebriefOnSiteAndSixInWritingInTwentyTwentyOne() {
    assertThat(rows(2021)).filteredOn(row -> row.get("述职方式").equals("现场")).hasSize(8);
    assertThat(rows(2021)).filteredOn(row -> row.get("述职方式").equals("书面")).hasSize(6);
  }

  @Test
  void atLeastThreeOfFourteenAreNotDecidedGood() {
    for (int year = 2019; year <= 2025; year++) {
      assertThat(rows(year))
          .filteredOn(row -> !row.get("综合评价等次").equals("好"))
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void withinATermEveryoneButTheLastBranchDebriefsOnSite() {
    Set<String> onsite = new HashSet<>();
    for (int year = 2023; year <= 2025; year++) {
      rows(year).stream()
          .filter(row -> row.get("述职方式").equals("现场"))
          .forEach(row -> onsite.add(row.get("党组织")));
    }

    assertThat(onsite).hasSize(13).doesNotContain("离退休党总支");
  }

  @Test
  void aSecretaryIsAPseudonymAndSomeOfThemChange() {
    Set<String> secretaries = new HashSet<>();
    for (int year = 2019; year <= 2025; year++) {
      rows(year).forEach(row -> secretaries.add(row.get("书记")));
    }

    assertThat(secretaries).hasSizeGreaterThan(14).allMatch(s -> s.matches("书记.（\\d+号）"));
  }

  @Test
  void everyItemACommentNamesWasRaisedForThatBranch() {
    Map<String, String> branches = new TreeMap<>();
    written
        .rows("rectification-2025.csv")
        .forEach(row -> branches.put(row.get("问题编号"), row.get("党组织")));
    List<Row> comments = written.rows("comments-2025.csv");

    assertThat(comments).filteredOn(row -> row.get("问题编号").isEmpty()).isNotEmpty();
    assertThat(comments)
        .filteredOn(row -> !row.get("问题编号").isEmpty())
        .isNotEmpty()
        .allMatch(row -> row.get("党组织").equals(branches.get(row.get("问题编号"))));
  }

  private static List<Row> rows(int year) {
    return written.rows("debriefs-" + year + ".csv");
  }
}
