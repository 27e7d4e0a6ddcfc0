package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.workbook.ReadWorkbook;

/** The rectification lists of a published report, in both editions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedListsTest {
  private static final String SHEET = "整改清单";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Set<String> DAYS = Set.of("整改时限", "完成时间", "提出时间");
  private static final List<String> SOURCES =
      List.of("rectification-list", "items", "recurrences", "comment-texts");

  private final Path reports;

  PublishedListsTest(@TempDir Path folder) {
    this.reports = folder.resolve("reports");
    Path data = Terminal.sample(folder, "--branches=9", "--years=2021-2025");
    Terminal.report(data, "--formats=csv,xlsx");
    Terminal.report(data, "--formats=csv,xlsx", "--edition=branch");
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(reports)) {
      return all.filter(path -> path.endsWith("papers")).map(Path::getParent).sorted().toList();
    }
  }

  private static List<Path> lists(Path report) throws IOException {
    try (Stream<Path> all = Files.list(report.resolve("papers"))) {
      return all.sorted().toList();
    }
  }

  private static List<Map<String, Object>> rows(Path list) throws IOException {
    return ReadWorkbook.of(list).rows(SHEET).stream()
        .filter(row -> !"".equals(row.get("问题编号")))
        .toList();
  }

  private static List<Map<String, String>> table(Path report, String name) throws IOException {
    return PublishedTable.read(report.resolve("tables/" + name + ".csv")).rows();
  }

  private static Set<String> keys(Stream<Map<String, Object>> rows) {
    return rows.map(row -> row.get("党组织编号") + " " + row.get("问题编号"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theListOfAllHoldsEveryRowOfTheTableAndTheListsOfTheBranchesHoldThemOnce()
      throws IOException {
    Path college = reports.resolve("2025");
    List<Map<String, Object>> all = rows(college.resolve("papers/整改清单.xlsx"));
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Path list : lists(college)) {
      parts.addAll(list.endsWith("整改清单.xlsx") ? List.of() : rows(list));
    }
    Set<String> table =
        table(college, "rectification-list").stream()
            .map(row -> row.get("branch_id") + " " + row.get("item_id"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(lists(college)).hasSize(10);
    assertThat(all).hasSizeGreaterThan(40).hasSameSizeAs(parts);
    assertThat(keys(all.stream())).hasSameSizeAs(all).isEqualTo(table);
    assertThat(keys(parts.stream())).isEqualTo(table);
  }

  @Test
  void everyItemThatIsNeitherClosedNorWithdrawnIsListedAndNoOther() throws IOException {
    Path college = reports.resolve("2025");
    List<String> open =
        table(college, "items").stream()
            .filter(row -> !Set.of("closed", "cancelled").contains(row.get("outcome")))
            .map(row -> row.get("year") + row.get("branch_id") + row.get("item_id"))
            .toList();

    assertThat(
            table(college, "rectification-list").stream()
                .filter(row -> "carried_over".equals(row.get("origin")))
                .map(row -> row.get("year") + row.get("branch_id") + row.get("item_id")))
        .containsExactlyInAnyOrderElementsOf(open);
  }

  @Test
  void everyGapOfTheYearThatNoLedgerTookUpIsListed() throws IOException {
    Path college = reports.resolve("2025");
    List<String> left =
        table(college, "comment-texts").stream()
            .filter(row -> "2025".equals(row.get("year")) && "gap".equals(row.get("kind")))
            .filter(row -> !"true".equals(row.get("taken_up")))
            .map(row -> row.get("branch_id") + row.get("comment"))
            .toList();

    assertThat(left).isNotEmpty();
    assertThat(
            table(college, "rectification-list").stream()
                .filter(row -> "named".equals(row.get("origin")))
                .map(row -> row.get("branch_id") + row.get("problem")))
        .containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void everyNumberOfAListStandsInARowOfItsProblemInTheTablesBesideIt() throws IOException {
    int looked = 0;
    for (Path report : folders()) {
      Map<String, Set<Integer>> known = numbers(report);
      for (Path list : lists(report)) {
        for (Map<String, Object> row : rows(list)) {
          Set<Integer> shown = new HashSet<>();
          row.forEach((column, cell) -> shown.addAll(numbers(shown(column, cell))));
          Set<Integer> own = new HashSet<>();
          for (String number : List.of("问题编号", "结转自")) {
            own.addAll(known.getOrDefault(row.get("党组织编号") + " " + row.get(number), Set.of()));
          }
          assertThat(own).as("%s %s", list, row).containsAll(shown);
          looked += shown.size();
        }
      }
    }
    assertThat(looked).isGreaterThan(1000);
  }

  /** By the branch and the number of the problem; a row says both of them too. */
  private static Map<String, Set<Integer>> numbers(Path report) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String table : SOURCES) {
      rows.addAll(table(report, table));
    }
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("branch_id") + " " + row.get("item_id"),
                Collectors.flatMapping(
                    row -> numbers(String.join(" ", row.values())).stream(), Collectors.toSet())));
  }

  private static Set<Integer> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  /** As a reader sees it: a day as a day, a year without a fraction. */
  private static String shown(String column, Object cell) {
    if (!(cell instanceof Double figure)) {
      return cell.toString();
    }
    return DAYS.contains(column)
        ? LocalDate.of(1899, 12, 30).plusDays(figure.longValue()).toString()
        : Long.toString(figure.longValue());
  }

  @Test
  void aBranchGetsItsOwnListAloneAndNoOtherBranchIsInIt() throws IOException {
    Set<String> names =
        PublishedTable.read(reports.resolve("2025/tables/scores.csv")).column("branch").stream()
            .collect(Collectors.toSet());
    List<Path> own = folders().stream().filter(f -> !f.endsWith("2025")).toList();

    assertThat(own).hasSize(9);
    for (Path report : own) {
      assertThat(lists(report)).hasSize(1);
      ReadWorkbook list = ReadWorkbook.of(lists(report).get(0));
      String said = String.join("\n", list.texts());
      assertThat(names.stream().filter(said::contains)).as(said).hasSize(1);
    }
  }

  @Test
  void theRecordOfTheRunListsEveryOneOfThem() throws IOException {
    for (Path report : folders()) {
      for (Path list : lists(report)) {
        assertThat(report.resolve("run.json"))
            .content()
            .contains("\"papers/" + list.getFileName() + "\" : ");
      }
    }
  }
}
