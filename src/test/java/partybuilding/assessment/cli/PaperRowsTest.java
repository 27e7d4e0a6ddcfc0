package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.paper.ReadPaper;
import partybuilding.assessment.report.paper.Strangers;
import partybuilding.assessment.report.paper.SubjectRows;

/**
 * Every number of a paper stands in a row of {@code tables/} about the very branch or group that it
 * is printed of, for the papers after a meeting and for those before it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperRowsTest {
  private static final int NEXT = 2026;

  /** Groups as the papers call them, and as the tables do. */
  private static final Map<String, String> GROUPS =
      Map.of("党委委员", "committee", "党总支书记", "secretary", "党员代表", "representative");

  private final Path papers;
  private final PreparationUnderTest before;
  private final SubjectRows published;
  private final SubjectRows prepared;
  private final Map<String, String> ids = new TreeMap<>();

  PaperRowsTest(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=6", "--years=2021-2025", "--evaluators=40");
    assertDone(Terminal.report(data, "--formats=docx,csv"));
    before = new PreparationUnderTest(data);
    assertDone(before.prepare("--with-scores", "--draw-seed=8"));
    Path report = folder.resolve("reports/2025");
    papers = report.resolve("papers");
    published = SubjectRows.of(report.resolve("tables"));
    prepared = SubjectRows.of(before.folder(NEXT).resolve("tables"));
    published.from("scores").where("year", "2025").rows().forEach(this::name);
  }

  private void name(Map<String, String> row) {
    ids.put(row.getOrDefault("branch", ""), row.getOrDefault("branch_id", ""));
  }

  private static void assertDone(Terminal terminal) {
    assertThat(terminal.status()).as(terminal.lines().toString()).isZero();
  }

  private ReadPaper paper(String name) {
    return ReadPaper.of(papers.resolve(name + ".docx"));
  }

  private ReadPaper preparedPaper(String name) {
    return ReadPaper.of(before.folder(NEXT).resolve(name + ".docx"));
  }

  private String id(String name) {
    assertThat(ids).containsKey(name);
    return ids.getOrDefault(name, "");
  }

  private static String group(String name) {
    assertThat(GROUPS).containsKey(name);
    return GROUPS.getOrDefault(name, "");
  }

  /** The rows of a table below its headings; a cell that is one with that above says the same. */
  private static List<List<String>> rows(List<List<String>> table) {
    List<List<String>> rows = new ArrayList<>();
    String first = "";
    for (List<String> row : table.subList(1, table.size())) {
      first = row.get(0).isEmpty() ? first : row.get(0);
      List<String> whole = new ArrayList<>(row);
      whole.set(0, first);
      rows.add(whole);
    }
    return rows;
  }

  private static int numbers(List<String> texts) {
    return String.join(" ", texts).split("\\d+", -1).length - 1;
  }

  private static void assertIn(SubjectRows rows, List<String> texts) {
    Strangers strangers = rows.strangers();
    assertThat(texts.stream().flatMap(text -> strangers.in(text).stream())).isEmpty();
  }

  @Test
  void everyNumberOfALetterStandsInARowAboutItsBranch() {
    int numbers = 0;
    for (Map.Entry<String, String> branch : ids.entrySet()) {
      List<String> texts = paper("反馈函-" + branch.getKey()).texts();
      assertIn(published.about(branch.getValue()), texts);
      numbers += numbers(texts);
    }
    assertThat(numbers).isGreaterThan(400);
  }

  @Test
  void aNumberOfAnotherBranchIsAStrangerInALetter() {
    List<String> branches = List.copyOf(ids.keySet());
    ReadPaper other = paper("反馈函-" + branches.get(1));

    assertThat(published.about(id(branches.get(0))).strangers().in(other)).isNotEmpty();
    assertThat(published.strangers().in(other)).isEmpty();
  }

  @Test
  void everyLineOfVotesStandsInTheRowsOfItsBranchAndGroup() {
    SubjectRows shares = published.from("grade-shares").where("year", "2025");
    List<List<String>> lines = rows(paper("结果汇总表").tables().get(1));

    assertThat(lines).hasSize(3 * ids.size());
    for (List<String> line : lines) {
      SubjectRows own = shares.about(id(line.get(0))).where("evaluator_group", group(line.get(1)));
      assertThat(own.rows()).hasSize(1);
      assertIn(own, line.subList(2, line.size()));
    }
  }

  @Test
  void everyLineOfScoresStandsInTheRowsOfItsBranchAndYear() {
    List<List<String>> lines = rows(paper("结果汇总表").tables().get(2));

    assertThat(lines).hasSize(ids.size());
    for (List<String> line : lines) {
      SubjectRows own = published.from("scores").where("year", "2025").about(id(line.get(0)));
      assertIn(own.where("dimension", "overall"), line.subList(1, line.size()));
    }
  }

  @Test
  void everyLineOfTurnoutStandsInTheRowOfItsGroupInBothPapers() {
    for (String paper : List.of("结果汇总表", "述职与到会情况一览")) {
      List<List<String>> lines = rows(paper(paper).tables().get(0));
      assertThat(lines).hasSize(GROUPS.size());
      for (List<String> line : lines) {
        SubjectRows own =
            published
                .from("turnout")
                .where("year", "2025")
                .where("evaluator_group", group(line.get(0)));
        assertThat(own.rows()).hasSize(1);
        assertIn(own, line.subList(1, line.size()));
      }
    }
  }

  @Test
  void everyNumberOfTheCircularStandsInARowAboutTheCollegeOrCountsProblems() {
    SubjectRows college =
        published
            .aboutTheCollege()
            .from("college", "rectification", "backlog", "common-problems", "changes");

    assertThat(numbers(paper("通报").texts())).isGreaterThan(20);
    assertIn(college, paper("通报").texts());
  }

  @Test
  void everyNumberOfAPreparedSheetStandsInARowAboutItsBranch() throws IOException {
    int numbers = 0;
    SubjectRows meeting = meeting();
    try (Stream<Path> sheets = Files.list(before.folder(NEXT).resolve("branches"))) {
      for (Path sheet : sheets.toList()) {
        String branch = sheet.getFileName().toString().replace(".docx", "");
        List<String> texts = ReadPaper.of(sheet).texts();
        assertIn(prepared.about(branch).and(meeting), texts);
        numbers += numbers(texts);
      }
    }
    assertThat(numbers).isGreaterThan(300);
  }

  /** The meeting's own year, the term of the committee, and what earlier meetings found wanting. */
  private static SubjectRows meeting() {
    return new SubjectRows(
        List.of(Map.of("year", "2026", "from", "2021", "to", "2025"), Map.of("next", "2030")));
  }

  @Test
  void everyLineOfThePreparedOverviewStandsInTheRowOfItsBranch() {
    List<List<String>> lines = rows(preparedPaper("rectification").tables().get(0));
    List<Map<String, String>> counts = prepared.from("preparation").rows();

    assertThat(lines).hasSize(1 + ids.size()).hasSameSizeAs(counts);
    List<String> columns =
        List.of(
            "gaps",
            "unlisted",
            "raised",
            "carried_over",
            "closed",
            "awaiting",
            "open",
            "overdue",
            "long_term",
            "returned");
    List<List<String>> expected =
        Stream.concat(
                counts.stream().filter(row -> !"all".equals(row.get("branch_id"))),
                counts.stream().filter(row -> "all".equals(row.get("branch_id"))))
            .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
            .toList();
    assertThat(lines.stream().map(line -> line.subList(1, line.size()))).isEqualTo(expected);
  }

  @Test
  void theAgendaNumbersItsLinesAndSaysNothingElseThatNoRowHolds() {
    ReadPaper agenda = preparedPaper("agenda");
    List<List<String>> lines = rows(agenda.tables().get(0));

    for (int place = 0; place < lines.size(); place++) {
      List<String> line = lines.get(place);
      assertThat(line.get(0)).isEqualTo(Integer.toString(place + 1));
      assertIn(prepared.from("debriefs").about(id(line.get(1))), line.subList(2, line.size()));
    }
    SubjectRows draw = new SubjectRows(List.of(Map.of("seed", "8")));
    assertIn(prepared.aboutTheCollege().and(meeting()).and(draw), agenda.paragraphs());
  }

  @Test
  void aBlankBallotHoldsItsYearTheScalesAndTheNumbersOfItsLinesAlone() throws IOException {
    try (Stream<Path> ballots = Files.list(before.folder(NEXT).resolve("ballots"))) {
      for (Path file : ballots.toList()) {
        ReadPaper ballot = ReadPaper.of(file);
        assertIn(meeting(), ballot.paragraphs());
        for (List<List<String>> table : ballot.tables()) {
          assertIn(meeting(), table.get(0));
          List<List<String>> lines = table.subList(1, table.size());
          for (int place = 0; place < lines.size(); place++) {
            assertThat(lines.get(place).get(0)).isEqualTo(Integer.toString(place + 1));
            assertThat(numbers(lines.get(place).subList(2, lines.get(place).size()))).isZero();
          }
        }
      }
    }
  }
}
