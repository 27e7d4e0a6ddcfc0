package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers before a meeting, as an office asks for them. */
class PrepareCommandTest {
  private static final int YEAR = 2024;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private static Path whole = Path.of("");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void aSmallCollege(@TempDir Path college) {
    whole = Terminal.sample(college, "--branches=6", "--years=2021-2024", "--evaluators=40");
  }

  private PreparationUnderTest before() throws IOException {
    return PreparationUnderTest.before(YEAR, whole, folder);
  }

  private static void assertDone(Terminal terminal) {
    assertThat(terminal.status()).as(terminal.lines().toString()).isZero();
  }

  @Test
  void aMeetingIsPreparedForTheYearAfterTheNewestBallots() throws IOException {
    PreparationUnderTest before = before();

    Terminal prepared = before.prepare();

    assertDone(prepared);
    assertThat(prepared.lastLine()).isEqualTo("请打开：" + before.folder(YEAR));
    assertThat(before.paper(YEAR, "agenda").get(0)).contains("2024 年度");
    assertThat(before.folder(YEAR).resolve("branches")).isDirectoryContaining("glob:**/B01.docx");
  }

  @Test
  void theSamePapersAreMadeWithoutASingleBallot() throws IOException {
    PreparationUnderTest before = before();
    assertDone(before.prepare());
    byte[] sheet = Files.readAllBytes(before.folder(YEAR).resolve("branches/B01.docx"));
    byte[] table = Files.readAllBytes(before.folder(YEAR).resolve("tables/preparation.csv"));

    assertDone(before.without("evaluations").prepare("--force"));

    assertThat(before.folder(YEAR).resolve("branches/B01.docx")).hasBinaryContent(sheet);
    assertThat(before.folder(YEAR).resolve("tables/preparation.csv")).hasBinaryContent(table);
  }

  @Test
  void noScoreAndNoDecidedGradeStandsInAnyFileUnlessAskedFor() throws IOException {
    PreparationUnderTest before = before();

    assertDone(before.prepare());

    assertThat(before.folder(YEAR).resolve("tables/scores.csv")).doesNotExist();
    PublishedTable debriefs = before.table(YEAR, "debriefs");
    assertThat(debriefs.column("score")).containsOnly("");
    assertThat(debriefs.column("decided_grade")).containsOnly("");
    assertThat(String.join("", before.paper(YEAR, "branches/B01"))).doesNotContain("得分");
  }

  @Test
  void theScoresThatAreAskedForAreThoseOfLastYearsReport() throws IOException {
    PreparationUnderTest before = before();
    assertDone(Terminal.report(before.data(), "--formats=csv"));

    assertDone(before.prepare("--with-scores"));

    Path scores = before.reports().resolve((YEAR - 1) + "/tables/scores.csv");
    assertThat(before.folder(YEAR).resolve("tables/scores.csv")).hasSameBinaryContentAs(scores);
    List<String> published =
        PublishedTable.read(scores)
            .where("year", Integer.toString(YEAR - 1))
            .where("branch_id", "B01")
            .column("score");
    List<String> sheet = before.paper(YEAR, "branches/B01");
    assertThat(published).isNotEmpty();
    published.forEach(
        score -> assertThat(sheet).contains(String.format("%.1f", Double.parseDouble(score))));
  }

  @Test
  void scoresThatNoReportHasPublishedAreNotPrinted() throws IOException {
    PreparationUnderTest before = before();

    assertDone(before.prepare("--with-scores"));

    assertThat(before.folder(YEAR).resolve("tables/scores.csv")).doesNotExist();
    assertThat(before.paper(YEAR, "branches/B01")).contains("没有已发布的 2023 年度报告，测评得分未列。");
  }

  @Test
  void aDrawIsTheSameForTheSameSeedAndIsPrinted() throws IOException {
    PreparationUnderTest before = before();
    assertDone(before.prepare());
    List<String> fixed = order(before);
    assertDone(before.prepare("--draw-seed=7"));
    List<String> drawn = order(before);
    assertDone(before.prepare("--draw-seed=8"));
    List<String> other = order(before);
    assertDone(before.prepare("--draw-seed=7", "--force"));

    assertThat(order(before)).isEqualTo(drawn);
    assertThat(drawn).isNotEqualTo(fixed).isNotEqualTo(other).hasSameElementsAs(fixed);
    assertThat(fixed).isEqualTo(register());
    assertThat(before.paper(YEAR, "agenda")).anyMatch(text -> text.contains("随机数为 7"));
  }

  /** The branches in the order in which the agenda names them in its table. */
  private static List<String> order(PreparationUnderTest before) throws IOException {
    Set<String> names = new HashSet<>(register());
    return before.paper(YEAR, "agenda").stream().filter(names::contains).toList();
  }

  private static List<String> register() throws IOException {
    List<Map<String, String>> branches = PublishedTable.read(whole.resolve("branches.csv")).rows();
    return branches.stream()
        .filter(branch -> branch.getOrDefault("截止年度", "").isEmpty())
        .map(branch -> branch.getOrDefault("名称", ""))
        .toList();
  }

  @Test
  void aSecretarysBallotHasTheOwnBranchStruckOutAndNoOtherBallotHas() throws IOException {
    PreparationUnderTest before = before();

    assertDone(before.prepare());

    Path ballots = before.folder(YEAR).resolve("ballots");
    assertThat(PreparationUnderTest.struck(ballots.resolve("secretary.docx")))
        .containsExactlyElementsOf(register());
    assertThat(PreparationUnderTest.struck(ballots.resolve("committee.docx"))).isEmpty();
    assertThat(before.paper(YEAR, "ballots/committee"))
        .containsAll(register())
        .anyMatch(text -> text.contains("党建信心（0–100 分）"))
        .contains("好□　较好□　一般□　差□");
  }

  @Test
  void theBlankSheetsReadBackAndWhatIsFilledInCounts() throws IOException {
    PreparationUnderTest before = before();
    assertDone(before.prepare());
    Path sheet = before.folder(YEAR).resolve("comments-2024.csv");
    List<String> rows = Files.readAllLines(sheet);
    rows.set(1, rows.get(1).replaceAll(",,,$", ",党建能力,调研不深入,"));
    for (String kind : List.of("evaluations", "debriefs")) {
      Files.copy(whole.resolve(kind + "-2024.csv"), before.data().resolve(kind + "-2024.csv"));
    }
    Files.copy(
        before.folder(YEAR).resolve("turnout-2024.csv"), before.data().resolve("turnout-2024.csv"));
    Files.write(before.data().resolve("comments-2024.csv"), rows);

    assertDone(Terminal.report(before.data(), "--formats=csv"));

    Path tables = before.reports().resolve("2024/tables");
    assertThat(
            PublishedTable.read(tables.resolve("comment-texts.csv")).where("year", "2024").rows())
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment).containsEntry("branch_id", "B01").containsEntry("kind", "gap");
              assertThat(comment).containsEntry("comment", "调研不深入");
            });
    assertThat(PublishedTable.read(tables.resolve("findings.csv")).column("file"))
        .doesNotContain("comments-2024.csv", "turnout-2024.csv");
  }

  @Test
  void aPreparationIsVerifiedLikeAReportAndTakenForNone() throws IOException {
    PreparationUnderTest before = before();
    assertDone(Terminal.report(before.data(), "--formats=csv"));
    assertDone(before.prepare());

    Terminal whole = Terminal.run("verify-report", before.folder(YEAR).toString());
    assertDone(whole);
    Terminal history = Terminal.history(before.data().resolveSibling("gone"));
    assertThat(history.lines()).noneMatch(line -> line.contains("2024 年度"));
    assertDone(Terminal.report(before.data(), "--formats=csv", "--force"));
    Files.writeString(before.folder(YEAR).resolve("agenda.docx"), "changed");
    Terminal changed = Terminal.run("verify-report", before.folder(YEAR).toString());
    assertThat(changed.status()).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void whatHasNotChangedIsLeftAsItIs() throws IOException {
    PreparationUnderTest before = before();
    assertDone(before.prepare());

    Terminal again = before.prepare();

    assertDone(again);
    assertThat(again.lines().get(0)).contains("没有任何变化");
    assertDone(before.prepare("--as-of=2024-11-30"));
    assertThat(String.join("", before.paper(YEAR, "branches/B01"))).contains("2024 年 11 月 30 日");
  }

  @Test
  void whereTheYearsLedgerIsMissingTheOldOneIsNotJudgedByALaterDay() throws IOException {
    PreparationUnderTest before = before().without("rectification-2024");

    assertDone(before.prepare("--as-of=2024-12-20"));

    assertThat(String.join("", before.paper(YEAR, "branches/B01")))
        .contains("2024 年度整改台账尚未提供")
        .contains("截至 2023 年 12 月 31 日");
    Terminal run = Terminal.report(before.data(), "--formats=csv");
    assertDone(run);
    assertThat(before.table(YEAR, "items").column("outcome"))
        .isEqualTo(
            PublishedTable.read(before.reports().resolve("2023/tables/items.csv"))
                .column("outcome"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rectification", "comments", "debriefs", "branches", "lineage", "turnout"})
  void whatIsMissingIsSaidAndNothingIsMadeUp(String kind) throws IOException {
    PreparationUnderTest before = before().without(kind);

    assertDone(before.prepare());

    String sheet = String.join("", sheets(before).get(0));
    String agenda = String.join("", before.paper(YEAR, "agenda"));
    switch (kind) {
      case "rectification" -> assertThat(sheet).contains("没有整改台账").doesNotContain("超期");
      case "comments" -> assertThat(sheet).contains("没有 2023 年度的点评记录");
      case "debriefs" -> assertThat(agenda).contains("无法判断");
      default -> assertThat(sheet).contains("整改台账中的问题");
    }
  }

  @Test
  void aFolderWithNothingButARegisterHasEmptySheets() throws IOException {
    PreparationUnderTest before =
        before()
            .without("rectification", "comments", "debriefs", "evaluations", "turnout", "lineage");

    Terminal unknown = before.prepare();
    assertThat(unknown.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(unknown.lines().get(0)).contains("--year");
    assertDone(before.prepare("--year=2024"));

    assertThat(sheets(before)).hasSize(6);
    assertThat(before.table(YEAR, "preparation").column("overdue")).containsOnly("");
  }

  @Test
  void aFolderThatNamesNoBranchIsRefused() throws IOException {
    PreparationUnderTest before = before();
    try (Stream<Path> files = Files.list(before.data())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    Terminal refused = before.prepare("--year=2024");

    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.lines().get(0)).contains("没有一个文件写明有哪些党总支");
    assertThat(before.folder(YEAR)).doesNotExist();
  }

  @Test
  void aYearWithoutAMeetingIsLookedBackOver() throws IOException {
    PreparationUnderTest before = before();

    assertDone(before.prepare("--year=2026"));

    PublishedTable table = before.table(2026, "preparation");
    assertThat(table.where("branch_id", "B01").column("gaps")).doesNotContain("");
    assertThat(String.join("", before.paper(2026, "branches/B01"))).contains("为 2023 年度");
  }

  @Test
  void aLedgerThatIsRefusedLeavesTheEarlierPapers() throws IOException {
    PreparationUnderTest before = before();
    assertDone(before.prepare());
    byte[] agenda = Files.readAllBytes(before.folder(YEAR).resolve("agenda.docx"));
    Files.writeString(before.data().resolve("rectification-2024.csv"), "nothing,of,this\n1,2,3\n");

    assertThat(before.prepare().status()).isEqualTo(ExitStatus.REFUSED);

    assertThat(before.folder(YEAR).resolve("agenda.docx")).hasBinaryContent(agenda);
    assertThat(before.prepare("--draw-seed=x").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void noNumberOfAPaperIsAStrangerToTheTables(String language) throws IOException {
    PreparationUnderTest before = before();
    assertDone(Terminal.report(before.data(), "--formats=csv"));

    assertDone(before.prepare("--language=" + language, "--with-scores"));

    Set<String> known = new TreeSet<>();
    try (Stream<Path> tables = Files.list(before.folder(YEAR).resolve("tables"))) {
      for (Path table : tables.filter(t -> !t.endsWith("findings.csv")).toList()) {
        PublishedTable.read(table).rows().forEach(row -> known.addAll(numbers(row)));
      }
    }
    known.addAll(List.of("2024", "12", "31", "2021", "2025"));
    for (List<String> sheet : sheets(before)) {
      assertThat(sheet).allSatisfy(text -> assertThat(known).containsAll(numbers(text)));
    }
    assertThat(before.paper(YEAR, "rectification"))
        .allSatisfy(text -> assertThat(known).containsAll(numbers(text)));
  }

  private static List<String> numbers(Map<String, String> row) {
    return Stream.concat(
            row.values().stream().flatMap(cell -> numbers(cell).stream()),
            Stream.of(row.getOrDefault("score", ""))
                .filter(score -> !score.isEmpty())
                .map(score -> String.format("%.1f", Double.parseDouble(score))))
        .toList();
  }

  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(number -> number.group().replaceFirst("^0+(?=\\d)", ""))
        .toList();
  }

  private static List<List<String>> sheets(PreparationUnderTest before) throws IOException {
    try (Stream<Path> files = Files.list(before.folder(YEAR).resolve("branches"))) {
      List<List<String>> sheets = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        sheets.add(before.paper(YEAR, "branches/" + name.substring(0, name.length() - 5)));
      }
      return sheets;
    }
  }
}
