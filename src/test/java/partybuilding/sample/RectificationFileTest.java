package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.sample.WrittenFiles.Row;
import partybuilding.sample.college.Topic;
import partybuilding.sample.ledger.Problem;
import partybuilding.sample.plan.SamplePlan;

class RectificationFileTest {
  private static WrittenFiles written;

  @BeforeAll
  static void write(@TempDir Path folder) {
    written = WrittenFiles.of(SamplePlan.college(), folder);
  }

  @Test
  void fortyToAHundredAndFortyItemsAreRaisedAYear() {
    for (int year = 2019; year <= 2025; year++) {
      assertThat(raised(year, year)).hasSizeBetween(40, 140);
    }
  }

  @Test
  void anItemIsHardlyBegunAtTheEndOfItsOwnYear() {
    assertThat(raised(2023, 2023))
        .extracting(row -> row.get("整改状态"))
        .containsOnly("未整改", "整改中", "长期坚持");
  }

  @Test
  void aYearLaterEveryStateIsFound() {
    List<String> states =
        List.of(2020, 2021, 2022, 2023, 2024).stream()
            .flatMap(year -> raised(year, year + 1).stream())
            .map(row -> row.get("整改状态"))
            .toList();

    assertThat(states).contains("整改中", "已整改", "已销号", "长期坚持", "退回", "撤销");
    assertThat(states.stream().filter("已销号"::equals).count() / (double) states.size())
        .isBetween(0.5, 0.8);
  }

  @Test
  void someItemsAreClosedOnTimeSomeLateAndSomeAreOverdue() {
    List<Row> rows = raised(2023, 2024);

    assertThat(rows).anyMatch(row -> closed(row) && inTime(row));
    assertThat(rows).anyMatch(row -> closed(row) && !inTime(row));
    assertThat(rows)
        .anyMatch(
            row -> row.get("整改状态").equals("整改中") && row.get("整改时限").compareTo("2024-12-31") < 0);
  }

  @Test
  void anOpenItemStandsInTheNextFileUnderTheSameNumberAndAClosedOneDoesNot() {
    List<String> open = ids(raised(2022, 2023).stream().filter(row -> !settled(row)).toList());

    assertThat(open).isNotEmpty();
    assertThat(ids(raised(2022, 2024))).isEqualTo(open);
  }

  @Test
  void whatComesBackNamesAnItemOfTheSameProblemThatWasClosedBefore() {
    List<Row> closed =
        written.rows("rectification-2024.csv").stream()
            .filter(RectificationFileTest::closed)
            .toList();
    List<Row> back =
        raised(2024, 2024).stream().filter(row -> !row.get("重复问题编号").isEmpty()).toList();

    assertThat(back)
        .isNotEmpty()
        .filteredOn(row -> row.get("重复问题编号").startsWith("ZG2023"))
        .isNotEmpty()
        .allMatch(row -> closed.stream().anyMatch(earlier -> cameBack(earlier, row)));
  }

  @Test
  void oneProblemComesBackThreeYearsRunning() {
    for (int year = 2022; year <= 2024; year++) {
      assertThat(raised(year, year))
          .filteredOn(row -> row.get("党组织").equals("汽车工程系党总支"))
          .extracting(row -> row.get("存在问题"))
          .contains("党建品牌与专业建设结合不紧");
    }
  }

  @Test
  void aSuccessorCarriesTheItemsOfTheBranchItReplaced() {
    assertThat(raised(2021, 2022))
        .filteredOn(row -> row.get("党组织").equals("商学院党总支"))
        .isNotEmpty()
        .allMatch(row -> row.get("结转自").equals(row.get("问题编号")));
    assertThat(raised(2021, 2022)).noneMatch(row -> row.get("党组织").equals("经济管理系党总支"));
  }

  @Test
  void everyDimensionHasAtLeastFifteenProblemsAndSomeBelongToNone() {
    Map<Topic, Long> texts =
        Problem.all().stream()
            .collect(Collectors.groupingBy(Problem::topic, Collectors.counting()));

    assertThat(texts).containsOnlyKeys(Topic.values());
    assertThat(texts.values()).allMatch(count -> count >= 15);
    assertThat(Problem.all()).extracting(Problem::text).doesNotHaveDuplicates();
  }

  @Test
  void canonicalWordsStandInAnEnglishPlan(@TempDir Path other) {
    WrittenFiles english =
        WrittenFiles.of(new SamplePlan(5, 2024, 2025, 20, 1, Language.EN), other);

    assertThat(english.header("rectification-2025.csv"))
        .startsWith("item_id", "branch_id", "branch", "year", "problem", "dimension");
    assertThat(english.rows("rectification-2025.csv"))
        .extracting(row -> row.get("dimension"))
        .isSubsetOf("confidence", "capability", "project_integration", "other");
  }

  @Test
  void aThousandBranchesRaiseSomeThousandItems(@TempDir Path other) {
    WrittenFiles large =
        WrittenFiles.of(new SamplePlan(1000, 2025, 2025, 3, 1, Language.ZH_CN), other);

    assertThat(large.rows("rectification-2025.csv")).hasSizeBetween(1000, 5000);
  }

  private static boolean cameBack(Row earlier, Row row) {
    return earlier.get("问题编号").equals(row.get("重复问题编号"))
        && earlier.get("存在问题").equals(row.get("存在问题"));
  }

  private static boolean closed(Row row) {
    return row.get("整改状态").equals("已销号");
  }

  private static boolean settled(Row row) {
    return closed(row) || row.get("整改状态").equals("撤销");
  }

  private static boolean inTime(Row row) {
    return row.get("销号时间").compareTo(row.get("整改时限")) <= 0;
  }

  private static List<String> ids(List<Row> rows) {
    return rows.stream().map(row -> row.get("问题编号")).toList();
  }

  private static List<Row> raised(int year, int fileYear) {
    return written.rows("rectification-" + fileYear + ".csv").stream()
        .filter(row -> row.get("提出年度").equals(Integer.toString(year)))
        .toList();
  }
}
