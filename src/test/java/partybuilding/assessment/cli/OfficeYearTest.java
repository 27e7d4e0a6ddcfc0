package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.paper.ReadPaper;

/** A college's year as its office works it: what it relies on at each step holds at the next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeYearTest {
  private static final Map<String, String> OUTCOMES =
      Map.of("已销号", "closed", "已整改", "awaiting", "整改中", "overdue", "长期坚持", "long_term");

  private final OfficeYear office;
  private List<Map<String, Object>> list = List.of();

  OfficeYearTest(@TempDir Path folder) throws IOException {
    office = new OfficeYear(folder);
  }

  @BeforeAll
  void theYearIsPlayedFromOnePreparationToTheNextReport() throws IOException {
    assertDone(office.prepare());
    office.sheetsComeBack(OfficeYear.YEAR, OfficeYear::gaps);
    office.ballotsArrive(OfficeYear.YEAR);
    assertDone(office.check());
    assertDone(office.run());
    list = office.listComesBack();
    assertDone(office.prepare());
    office.sheetsComeBack(OfficeYear.NEXT, rows -> rows);
    office.ballotsArrive(OfficeYear.NEXT);
    assertDone(office.check());
    assertDone(office.run());
  }

  private static void assertDone(Terminal terminal) {
    assertThat(terminal.status()).as(terminal.lines().toString()).isZero();
  }

  private PublishedTable table(String folder, String name) throws IOException {
    return PublishedTable.read(office.reports().resolve(folder + "/tables/" + name + ".csv"));
  }

  private Set<String> branches() throws IOException {
    return new TreeSet<>(table("2025", "scores").column("branch_id"));
  }

  private ReadPaper paper(String file) {
    return ReadPaper.of(office.reports().resolve(file));
  }

  private List<String> files(String folder, String pattern) throws IOException {
    try (Stream<Path> all = Files.list(office.reports().resolve(folder))) {
      return all.map(path -> path.getFileName().toString())
          .filter(f -> f.matches(pattern))
          .toList();
    }
  }

  /** How an item is known in every file: by its year, its branch and its number. */
  private static String key(Map<String, ?> row, String year, String branch, String id) {
    return row.get(year) + " " + row.get(branch) + " " + row.get(id);
  }

  private static String key(Map<String, ?> row) {
    return key(row, "year", "branch_id", "item_id");
  }

  private Map<String, String> listed() {
    return list.stream()
        .collect(
            Collectors.toMap(
                row -> key(row, "提出年度", "党组织编号", "问题编号"), row -> String.valueOf(row.get("整改状态"))));
  }

  @Test
  void everythingThatCameInIsAWorkbook() throws IOException {
    try (Stream<Path> files = Files.list(office.data())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.contains("-2") || name.endsWith(".csv"))
          .hasSizeGreaterThan(25)
          .allMatch(name -> name.endsWith(".xlsx"));
    }
  }

  @Test
  void beforeTheMeetingThereIsASheetPerBranchAndABallotPerGroupAndTheAgendaNamesEveryBranch()
      throws IOException {
    assertThat(files("2025-prepare/branches", ".*\\.docx")).hasSize(branches().size());
    assertThat(files("2025-prepare/ballots", ".*\\.docx")).hasSize(3);
    List<List<String>> order = paper("2025-prepare/agenda.docx").tables().get(0);
    assertThat(order).hasSize(1 + branches().size());
    assertThat(order.subList(1, order.size()))
        .extracting(row -> row.get(1))
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(table("2025", "scores").where("year", "2025").column("branch")));
  }

  @Test
  void theGroupsAreCalledTheSameOnTheSheetForTheTurnoutAndOnTheAgenda() throws IOException {
    List<String> sheet =
        PublishedTable.read(office.reports().resolve("2025-prepare/turnout-2025.csv"))
            .column("评委类别");

    assertThat(sheet).containsExactly("党委委员", "党总支书记", "党员代表");
    assertThat(paper("2025-prepare/agenda.docx").text()).contains("由" + String.join("、", sheet));
  }

  @Test
  void whatTheSheetsOfTheBranchesCountAddsUpToTheLineOfAll() throws IOException {
    for (String year : List.of("2025-prepare", "2026-prepare")) {
      PublishedTable counts = table(year, "preparation");
      for (String column :
          List.of("gaps", "raised", "closed", "awaiting", "overdue", "long_term")) {
        int sum =
            counts.rows().stream()
                .filter(row -> !"all".equals(row.get("branch_id")))
                .mapToInt(row -> Integer.parseInt(row.getOrDefault(column, "")))
                .sum();
        assertThat(counts.where("branch_id", "all").column(column))
            .as(year + " " + column)
            .containsExactly(Integer.toString(sum));
      }
    }
  }

  @Test
  void theSheetsFilledInAtTheMeetingAreReadWithoutAFinding() throws IOException {
    assertThat(table("2025", "findings").column("file"))
        .doesNotContain("comments-2025.xlsx", "turnout-2025.xlsx");
    assertThat(table("2025", "comment-texts").where("year", "2025").column("comment"))
        .hasSize(branches().size())
        .contains(OfficeYear.COMMON);
  }

  @Test
  void theResultSummaryHoldsTheBallotsThatTheTellersCounted() throws IOException {
    List<List<String>> summary = paper("2025/papers/结果汇总表.docx").tables().get(0);
    List<Map<String, String>> turnout = table("2025", "turnout").where("year", "2025").rows();

    assertThat(summary.stream().skip(1).map(row -> row.subList(1, 7)))
        .hasSize(3)
        .containsExactlyInAnyOrderElementsOf(turnout.stream().map(OfficeYearTest::counted).toList())
        .allSatisfy(row -> assertThat(row).doesNotContain("", "—"));
  }

  private static List<String> counted(Map<String, String> turnout) {
    return Stream.of("expected", "present", "issued", "returned", "valid", "invalid")
        .map(column -> turnout.getOrDefault(column, ""))
        .toList();
  }

  @Test
  void everyBranchGetsALetterAndAListAndTheCollegeOnePaperOfEachOtherKind() throws IOException {
    assertThat(files("2025/papers", "反馈函-.*\\.docx")).hasSize(branches().size());
    assertThat(files("2025/papers", "整改清单-.*\\.xlsx")).hasSize(branches().size());
    assertThat(files("2025/papers", "[^-]*\\.(docx|xlsx)"))
        .containsExactlyInAnyOrder(
            "结果汇总表.docx", "通报.docx", "述职与到会情况一览.docx", "归档目录.docx", "整改清单.xlsx");
  }

  @Test
  void whatTheMeetingNamedInThreeBranchesIsToldAsCommonAndTheirLettersQuoteIt() throws IOException {
    assertThat(
            table("2025", "common-problems")
                .where("problem", OfficeYear.COMMON)
                .where("branch_id", "all")
                .rows())
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("branches", "3").containsEntry("gaps", "3"));
    assertThat(paper("2025/papers/通报.docx").text()).contains("“" + OfficeYear.COMMON + "”（3 个党总支）");
    long quoting = 0;
    for (String letter : files("2025/papers", "反馈函-.*")) {
      quoting += paper("2025/papers/" + letter).text().contains(OfficeYear.COMMON) ? 1 : 0;
    }
    assertThat(quoting).isEqualTo(3);
  }

  @Test
  void theListHoldsEveryProblemThatIsLeftAndEveryGapUnderANumberOfItsOwn() throws IOException {
    Set<String> left = keys(table("2025", "items").rows().stream().filter(OfficeYearTest::isLeft));

    assertThat(listed()).hasSameSizeAs(list).hasSize(left.size() + branches().size());
    assertThat(listed().keySet()).containsAll(left);
    assertThat(list)
        .filteredOn(row -> OfficeYear.COMMON.equals(row.get("存在问题")))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.get("提出年度")).isEqualTo(OfficeYear.YEAR));
  }

  private static boolean isLeft(Map<String, String> item) {
    return !Set.of("closed", "cancelled").contains(item.getOrDefault("outcome", ""));
  }

  private static Set<String> keys(Stream<Map<String, String>> rows) {
    return rows.map(OfficeYearTest::key).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theFilledListIsTheNextLedgerWithTheSameProblemsAndNoOthers() throws IOException {
    Set<String> before = keys(table("2025", "items").rows().stream());
    before.addAll(listed().keySet());

    for (String folder : List.of("2026-prepare", "2026")) {
      assertThat(keys(table(folder, "items").rows().stream())).as(folder).isEqualTo(before);
    }
    assertThat(table("2026", "findings").column("file"))
        .doesNotContain("rectification-2026.xlsx", "comments-2026.xlsx", "turnout-2026.xlsx");
  }

  @Test
  void whatWasFilledInIsWhatBecameOfEachProblem() throws IOException {
    Map<String, String> after = new TreeMap<>();
    table("2026", "items").rows().forEach(row -> after.put(key(row), row.get("outcome")));
    Map<String, String> filled = new TreeMap<>();
    list.stream()
        .filter(row -> OfficeYear.OWNER.equals(row.get("责任人")))
        .forEach(
            row -> filled.put(key(row, "提出年度", "党组织编号", "问题编号"), String.valueOf(row.get("整改状态"))));

    assertThat(filled.values()).contains("已销号", "已整改", "整改中", "长期坚持");
    filled.forEach(
        (item, status) -> assertThat(after).as(item).containsEntry(item, OUTCOMES.get(status)));
  }

  @Test
  void theNextPreparationKnowsItAsTheNextReportDoes() throws IOException {
    assertThat(table("2026-prepare", "items").rows()).isEqualTo(table("2026", "items").rows());
  }

  @Test
  void theCohortOfTheYearIsJudgedByWhatTheListSays() throws IOException {
    List<Map<String, String>> raised = table("2026", "items").where("year", "2025").rows();
    Map<String, Long> outcomes =
        raised.stream()
            .collect(
                Collectors.groupingBy(r -> r.getOrDefault("outcome", ""), Collectors.counting()));
    PublishedTable cohort =
        table("2026", "rectification")
            .where("year", "2025")
            .where("branch_id", "all")
            .where("dimension", "all");

    assertThat(cohort.column("raised")).containsExactly(Integer.toString(raised.size()));
    for (String outcome : List.of("closed", "overdue", "long_term")) {
      assertThat(cohort.column(outcome))
          .as(outcome)
          .containsExactly(Long.toString(outcomes.getOrDefault(outcome, 0L)));
    }
  }

  @Test
  void onlyWhatIsNotStruckOffStandsInTheNextList() throws IOException {
    Set<String> left = new TreeSet<>(listed().keySet());
    left.removeIf(item -> "已销号".equals(listed().get(item)));

    assertThat(keys(table("2026", "rectification-list").rows().stream())).isEqualTo(left);
  }

  @Test
  void bothReportsAndBothPreparationsAreWholeAndNothingPublishedWasRestated() throws IOException {
    for (String folder : List.of("2025-prepare", "2025", "2026-prepare", "2026")) {
      assertDone(Terminal.run("verify-report", office.reports().resolve(folder).toString()));
    }
    assertThat(table("2026", "restatements").rows()).isEmpty();
  }
}
