package partybuilding.assessment.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.meeting.ReportedParts;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportStandings;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.score.Note;

class WorkbookTest {
  private final Path folder;

  WorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(Comparison facts, Language language) throws IOException {
    return WrittenWorkbook.of(facts, language, folder);
  }

  private ReadWorkbook read(Comparison facts) throws IOException {
    return ReadWorkbook.of(write(facts, Language.ZH_CN));
  }

  private static Map<String, Object> of(List<Map<String, Object>> rows, String branch) {
    return rows.stream().filter(row -> branch.equals(row.get("党总支"))).findFirst().orElseThrow();
  }

  @Test
  void itsSheetsAreNamedInTheReportsLanguage() throws IOException {
    Comparison facts = new ReportFacts().build();

    assertThat(read(facts).sheets())
        .containsExactly(
            "目录",
            "概览",
            "党总支一览",
            "得分区间图",
            "得分",
            "历年得分",
            "较上年变化",
            "全院任意两年",
            "任意两年",
            "与全院相比",
            "名次区间",
            "全院整改台账",
            "台账分维度",
            "整改台账",
            "在办汇总",
            "在办问题",
            "共性问题",
            "全院整改用时",
            "整改用时",
            "整改成效与次年测评",
            "述职与点评",
            "点评意见",
            "数据质量",
            "数据问题",
            "口径与方法");
    assertThat(ReadWorkbook.of(write(facts, Language.EN)).sheets())
        .startsWith("Contents", "Overview", "Branches", "Score intervals", "Scores")
        .endsWith("Data quality", "Findings", "Rules and method");
  }

  @ParameterizedTest
  @EnumSource
  void theSameFactsGiveTheSameBytes(Language language) throws IOException {
    Comparison facts = new ReportFacts().standings(new ReportStandings().build()).build();

    assertThat(Fingerprint.of(write(facts, language)))
        .isEqualTo(Fingerprint.of(write(facts, language)));
  }

  @Test
  void itIsDatedByTheDayOfJudgementAndNotByTheClock() throws IOException {
    assertThat(read(new ReportFacts().build()).text("docProps/core.xml"))
        .contains(">2025-12-31T00:00:00Z</dcterms:created>");
  }

  @Test
  void nothingButTheWorkbookIsLeftInItsFolder() throws IOException {
    Path file = write(new ReportFacts().build(), Language.EN);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theYearsSentencesStandAboveTheCollege() throws IOException {
    List<List<Object>> overview = read(new ReportFacts().halfWidth(0.02).build()).cells("概览");

    assertThat(overview.get(0).get(0)).isEqualTo("2025 年度全院测评情况");
    assertThat(lines(overview))
        .anyMatch(line -> line.startsWith("• 党建能力得分最低"))
        .noneMatch(line -> line.contains("与以前公布的相比"));
    assertThat(read(new ReportFacts().build()).rows("概览"))
        .extracting(row -> row.get("维度"))
        .startsWith("党建信心", "党建能力", "项目融合", "综合评价");
  }

  @Test
  void publishedFiguresThatChangedAreToldAboveTheCollege() throws IOException {
    LocalDate now = LocalDate.of(2025, 12, 31);
    RestatedValues values = new RestatedValues(false, OptionalDouble.of(80), OptionalDouble.of(81));
    Restatement moved =
        new Restatement(
            now, 2024, "scores", "DZ01/confidence/score", values, Set.of(Cause.EXPORT_CHANGED));
    Comparison facts =
        new ReportFacts().build().restated(List.of(moved), Findings.NONE, Basis.NONE);

    assertThat(lines(read(facts).cells("概览")))
        .anyMatch(line -> line.startsWith("• 与以前公布的相比，2024 年的数字共有 1 个有变"));
  }

  @Test
  void aNameThatLeadsNowhereIsNotSaidToOpenAPage() throws IOException {
    assertThat(lines(read(new ReportFacts().build()).cells("党总支一览")))
        .noneMatch(line -> line.contains("点击名称"));
  }

  private static List<String> lines(List<List<Object>> rows) {
    return rows.stream().filter(row -> !row.isEmpty()).map(row -> row.get(0).toString()).toList();
  }

  @Test
  void everySheetIsListedWithItsTitleItsQuestionItsRowsAndALinkToIt() throws IOException {
    ReadWorkbook book = read(new ReportFacts().build());
    List<Map<String, Object>> contents = book.rows("目录");

    assertThat(contents)
        .extracting(row -> row.get("工作表"))
        .isEqualTo(book.sheets().subList(1, book.sheets().size()));
    assertThat(contents)
        .allSatisfy(
            row -> {
              String sheet = String.valueOf(row.get("工作表"));
              assertThat(row).containsEntry("内容", book.cells(sheet).get(0).get(0));
              assertThat(row).containsEntry("行数", (double) book.rows(sheet).size());
              assertThat(String.valueOf(row.get("回答的问题"))).endsWith("？");
              assertThat(book.source("目录")).contains("location=\"'" + sheet + "'!A1\"");
              assertThat(book.source(sheet)).contains("location=\"'目录'!A1\"");
            });
  }

  @Test
  void chartsAreDrawnFromCellsAndSaidInWords() throws IOException {
    ReadWorkbook book = read(new ReportFacts().build());

    int head = book.cells("概览").stream().map(row -> row.contains("维度")).toList().indexOf(true) + 1;
    assertThat(book.references("xl/charts/chart1.xml"))
        .startsWith(
            "'概览'!$A$%1$d:$A$%1$d".formatted(head + 1),
            "'概览'!$B$%1$d:$H$%1$d".formatted(head),
            "'概览'!$B$%1$d:$H$%1$d".formatted(head + 1));
    assertThat(book.text("xl/drawings/drawing2.xml"))
        .contains("<xdr:graphicFrame", "descr=\"in words: ");
    assertThat(book.charts("得分区间图")).isEqualTo(4);
    assertThat(book.charts("全院整改台账")).isEqualTo(1);
    assertThat(book.charts("全院整改用时")).as("of no rows").isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everySheetHoldsOneListObjectWithItsHeadingsAndPrintsAsWideAsAPage(Language language)
      throws IOException {
    Comparison facts = new ReportFacts().standings(new ReportStandings().build()).build();
    ReadWorkbook book = ReadWorkbook.of(write(facts, language));

    for (String sheet : book.sheets()) {
      if (!book.rows(sheet).isEmpty()) {
        assertThat(book.listed(sheet)).isEqualTo(List.copyOf(book.rows(sheet).get(0).keySet()));
      }
      assertThat(book.source(sheet))
          .containsPattern("paperSize=\"[89]\" fitToWidth=\"1\" fitToHeight=\"[01]\"")
          .contains("orientation=\"landscape\"", "scaleWithDoc=\"0\"")
          .contains("fitToPage=\"1\"", "<oddHeader>", "<oddFooter>");
    }
  }

  @Test
  void aColumnHoldsFiguresOrWordsAndNeverBoth() throws IOException {
    Comparison facts =
        WorkbookFacts.withItems(
            new ReportFacts()
                .withheld(2024, 3)
                .withheld(2025, 3)
                .standings(new ReportStandings().rankability(0.4).build())
                .build(),
            "联系群众不够");
    ReadWorkbook book = read(facts);

    for (String sheet : book.sheets()) {
      List<Map<String, Object>> rows = book.rows(sheet);
      assertThat(rows.stream().flatMap(row -> row.keySet().stream()).distinct())
          .as(sheet)
          .noneMatch(column -> kinds(rows, column).size() > 1);
    }
  }

  /** What a column holds besides nothing. */
  private static Set<Class<?>> kinds(List<Map<String, Object>> rows, String column) {
    return rows.stream()
        .map(row -> row.getOrDefault(column, ""))
        .filter(cell -> !cell.equals(""))
        .<Class<?>>map(Object::getClass)
        .collect(Collectors.toSet());
  }

  @Test
  void aLineABranchHoldsScoreChangeWordClosureAndGradeOnOnePage() throws IOException {
    ReadWorkbook book = read(new ReportFacts().build());

    assertThat(book.rows("党总支一览")).hasSize(14);
    assertThat(book.rows("党总支一览").get(0))
        .containsKeys("党总支", "党建信心得分", "党建信心较上年", "党建信心判断", "2024 年问题整改完成率", "综合评价等次", "说明");
    assertThat(book.source("党总支一览")).contains("fitToWidth=\"1\" fitToHeight=\"1\"");
    assertThat(book.source("党总支一览").split("<cfRule type=\"colorScale\"", -1)).hasSize(5);
  }

  @Test
  void aSheetScrollsUnderItsHeaderFiltersAndPrintsOnA4() throws IOException {
    ReadWorkbook book = read(new ReportFacts().build());

    assertThat(book.source("得分"))
        .contains("state=\"frozen\"", "<pane xSplit=\"2\" ySplit=\"4\"")
        .contains(
            "paperSize=\"9\"", "fitToWidth=\"1\" fitToHeight=\"0\"", "orientation=\"landscape\"")
        .contains("fitToPage=\"1\"", "<cfRule type=\"colorScale\"");
    assertThat(book.text("xl/workbook.xml")).contains("_xlnm.Print_Titles", "!$4:$4");
  }

  @ParameterizedTest
  @EnumSource
  void theFootOfAPageHoldsTheWholeTitleOfItsSheet(Language language) throws IOException {
    ReadWorkbook book = ReadWorkbook.of(write(new ReportFacts().build(), language));

    assertThat(book.sheets())
        .allSatisfy(
            sheet -> {
              String title = book.cells(sheet).get(0).get(0).toString();
              assertThat(book.source(sheet))
                  .containsPattern("<oddFooter>.*" + Pattern.quote(title));
            });
  }

  @Test
  void everySheetListsTheBranchesInTheirOneOrder() throws IOException {
    Comparison facts =
        WorkbookFacts.registeredBackwards(
            new ReportFacts()
                .standings(new ReportStandings().build())
                .loop(WorkbookFacts.closures(14))
                .build());
    ReadWorkbook book = read(facts);
    List<Object> order = branches(book, "党总支一览");

    assertThat(order).startsWith("离退休党总支").hasSize(14);
    assertThat(branches(book, "整改用时")).isEqualTo(order);
    assertThat(book.sheets())
        .allSatisfy(
            sheet ->
                assertThat(branches(book, sheet))
                    .isSortedAccordingTo(Comparator.comparingInt(order::indexOf)));
  }

  private static List<Object> branches(ReadWorkbook book, String sheet) {
    return book.rows(sheet).stream()
        .map(row -> row.getOrDefault("党总支", "全院"))
        .filter(branch -> !branch.equals("全院"))
        .distinct()
        .toList();
  }

  @Test
  void aVerdictHasItsSignBesideItsWord() throws IOException {
    List<Map<String, Object>> changes = read(new ReportFacts().build()).rows("较上年变化");

    assertThat(changes)
        .extracting(row -> row.get("判断"))
        .contains("▲ 提升", "▼ 下降", "– 基本持平", "难以判定")
        .doesNotContain("提升");
  }

  @Test
  void aWithheldBranchHasNoFigureAndANoteThatSaysWhy() throws IOException {
    Comparison facts =
        new ReportFacts()
            .withheld(2024, 3)
            .withheld(2025, 3)
            .standings(new ReportStandings().build())
            .build();
    ReadWorkbook book = read(facts);

    Map<String, Object> score = of(book.rows("得分"), "经济管理系党总支");
    assertThat(score).containsEntry("得分", "").containsEntry("说明", "不公开（有效投票人不足 5 人）");
    assertThat(score.values()).noneMatch(Double.class::isInstance);
    Map<String, Object> years = of(book.rows("历年得分"), "经济管理系党总支");
    assertThat(years).containsEntry("2024", "").containsEntry("2025", "");
    assertThat(years).containsEntry("说明", "不公开（有效投票人不足 5 人）（2024–2025）");
    assertThat(years.get("2023")).isInstanceOf(Double.class);
    Map<String, Object> change = of(book.rows("较上年变化"), "经济管理系党总支");
    assertThat(change).containsEntry("判断", "不公开").containsEntry("较上年", "");
    assertThat(change.values()).noneMatch(Double.class::isInstance);
  }

  @Test
  void aRankIsItsIntervalAndNoSingleNumber() throws IOException {
    ReadWorkbook book = read(new ReportFacts().standings(new ReportStandings().build()).build());

    Map<String, Object> row = of(book.rows("名次区间"), "机电工程系党总支");
    assertThat(row).doesNotContainKey("名次");
    assertThat(row).containsEntry("名次区间上端", 2.0).containsEntry("名次区间下端", 3.0);
    assertThat(row).containsEntry("区分度", 0.92);
  }

  /** The eighth branch was formed by a merger, which is what its note says. */
  @Test
  void nothingIsRankedWhereRanksMeanNothingWhateverElseIsNoted() throws IOException {
    ReportStandings vague = new ReportStandings().rankability(0.4);
    ReadWorkbook book = read(new ReportFacts().standings(vague.build()).build());

    assertThat(book.rows("名次区间"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("名次区间上端")).isNotInstanceOf(Double.class);
              assertThat(row).containsEntry("名次区间下端", "");
            });
    assertThat(of(book.rows("名次区间"), "汽车工程系党总支")).containsEntry("说明", "不排名");
  }

  @Test
  void aCohortThatIsNotYetJudgedHasNoRate() throws IOException {
    List<Map<String, Object>> ledger = read(new ReportFacts().build()).rows("全院整改台账");

    assertThat(ledger.get(ledger.size() - 1))
        .containsEntry("提出年度", 2025.0)
        .containsEntry("整改完成率", "")
        .containsEntry("说明", "整改期内（未到考核节点）")
        .containsEntry("已整改待验收", 3.0)
        .containsEntry("完成率区间下限", "");
    assertThat(ledger.get(ledger.size() - 2)).containsEntry("提出年度", 2024.0);
    assertThat(ledger.get(ledger.size() - 2).get("整改完成率")).isInstanceOf(Double.class);
  }

  @Test
  void thePartsOfAStackMakeUpWhatWasRaised() throws IOException {
    assertThat(read(new ReportFacts().build()).rows("全院整改台账"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(
                        Stream.of("已销号（未退回）", "已整改待验收", "未到期在办", "超期", "长期坚持", "撤销")
                            .mapToDouble(part -> (Double) row.getOrDefault(part, Double.NaN))
                            .sum())
                    .isEqualTo(row.get("提出")));
  }

  @Test
  void onlyWhatIsLeftToBeDoneIsListedWithItsDays() throws IOException {
    ReadWorkbook book = read(WorkbookFacts.withItems(new ReportFacts().build(), "联系群众不够"));

    List<Map<String, Object>> items = book.rows("在办问题");
    assertThat(items).extracting(row -> row.get("问题编号")).containsExactly("2", "1", "4", "6");
    assertThat(items)
        .extracting(row -> row.get("时限情况"))
        .containsExactly("▼ 超期", "三个月内到期", "未到期", "已整改待验收（晚于时限）");
    assertThat(items).extracting(row -> row.get("超期天数")).containsExactly(92.0, "", "", "");
    assertThat(items).extracting(row -> row.get("待验收天数")).containsExactly("", "", "", 31.0);
    assertThat(items.get(0))
        .containsEntry("问题来源", "民主测评")
        .containsEntry("整改措施", "补齐记录")
        .containsEntry("责任人", "甲");
    assertThat(items.get(0))
        .containsEntry("整改时限", (double) LocalDate.of(2025, 9, 30).toEpochDay() + 25_569);
    assertThat(items.get(2)).containsEntry("整改时限", "").containsEntry("工作要求", "抓班子带队伍");
  }

  @Test
  void aDebriefStandsBesideTheCommentsOnIt() throws IOException {
    BranchDebrief debrief =
        new BranchDebrief(
            2025,
            "DZ01",
            Optional.of(DebriefMode.ONSITE),
            new ReportedParts(OptionalInt.of(4), Map.of()),
            Optional.of(true),
            Optional.of(Grade.FAIRLY_GOOD),
            OptionalDouble.of(88.125),
            Optional.of(true));
    BranchComments gaps = new BranchComments(2025, "DZ01", CommentKind.GAP, 3, OptionalLong.of(2));
    CommentText said =
        new CommentText(
            2025,
            "DZ01",
            CommentKind.GAP,
            "capability",
            "=联系群众不够",
            Optional.of("12"),
            Optional.of(false));
    MeetingFacts meetings =
        new MeetingFacts(
            List.of(debrief),
            List.of(gaps),
            List.of(said),
            List.of(),
            GroupNames.NONE,
            MeetingThreads.NONE,
            List.of());
    ReadWorkbook book = read(new ReportFacts().meetings(meetings).build());

    assertThat(book.rows("述职与点评")).hasSize(1);
    assertThat(book.rows("述职与点评").get(0))
        .containsEntry("述职方式", "现场述职")
        .containsEntry("任期内现场述职", "已现场述职")
        .containsEntry("综合评价等次", "较好")
        .containsEntry("综合评价得分", 88.125)
        .containsEntry("指出差距", 3.0)
        .containsEntry("差距纳入台账", 2.0)
        .containsEntry("提出建议", "")
        .containsEntry("书记变动", "新任");
    assertThat(book.rows("点评意见")).hasSize(1);
    assertThat(book.rows("点评意见").get(0))
        .containsEntry("点评类别", "差距")
        .containsEntry("点评内容", "=联系群众不够")
        .containsEntry("纳入台账", "未纳入");
  }

  @Test
  void everyRowOfAFileIsAccountedFor() throws IOException {
    Map<String, Object> file = read(new ReportFacts().build()).rows("数据质量").get(0);

    assertThat(file)
        .containsEntry("读取", 1171.0)
        .containsEntry("采用", 1148.0)
        .containsEntry("拒收", 2.0)
        .containsEntry("略过", 21.0)
        .containsEntry("重复", 3.0)
        .containsEntry("对本党总支投票", 14.0);
  }

  @Test
  void findingsAreCountedByKindWithTheirRemedy() throws IOException {
    List<Map<String, Object>> findings = read(new ReportFacts().build()).rows("数据问题");

    assertThat(findings).hasSize(3);
    assertThat(findings).extracting(row -> row.get("数量")).containsOnly(1.0);
    assertThat(findings)
        .extracting(row -> String.valueOf(row.get("问题及处理建议（同类仅列一例）")))
        .allMatch(message -> message.endsWith("。"));
  }

  @Test
  void aNoteAboutAChangeStandsBesideTheChangeAndNotBesideTheScore() throws IOException {
    ReadWorkbook book = read(new ReportFacts().changeNote("DZ01", Note.NOT_JOINTLY).build());

    String note = "单独看明显，一并检验后证据不足";
    assertThat(book.rows("较上年变化")).extracting(row -> row.get("说明")).contains(note);
    assertThat(book.rows("得分")).extracting(row -> row.get("说明")).doesNotContain(note);
  }

  @Test
  void rulesAndMethodsAreSaidInWords() throws IOException {
    assertThat(read(new ReportFacts().build()).rows("口径与方法"))
        .extracting(row -> row.get("内容"))
        .contains("党委委员 40%", "合成示例数据");
  }
}
