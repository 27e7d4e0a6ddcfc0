package partybuilding.assessment.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.contract.row.StatusPhrase;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.workbook.list.ListFiles;

class ListFilesTest {
  private static final String ALL = "整改清单.xlsx";
  private static final String SHEET = "整改清单";
  private static final int LIST = DataValidationConstraint.ValidationType.LIST;

  private final Path folder;

  ListFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ReportFacts college() {
    return new ReportFacts().branches(3);
  }

  private static Comparison facts(ReportFacts college) {
    List<FollowedItem> items =
        college
            .item(0, "ZG-1", "组织生活记录不全", 32)
            .item(0, "=1+1", "@联系群众不够", 0)
            .item(1, "007", "长".repeat(2000), 5)
            .build()
            .ledger()
            .items();
    CommentText gap =
        new CommentText(
            2025,
            "DZ02",
            CommentKind.GAP,
            "capability",
            "底气不足",
            Optional.empty(),
            Optional.empty());
    ListedItem named =
        new ListedItem.Named(
            "2025-DZ02-01", new ItemProblem("底气不足", "capability", Optional.empty()), List.of(gap));
    Stream<ListedItem> carried =
        items.stream().map(i -> new ListedItem.Carried(i.id(), i, Optional.empty(), List.of()));
    return college.meetings(meetings(Stream.concat(carried, Stream.of(named)).toList())).build();
  }

  private static MeetingFacts meetings(List<ListedItem> listed) {
    return new MeetingFacts(
        List.of(), List.of(), List.of(), List.of(), GroupNames.NONE, MeetingThreads.NONE, listed);
  }

  private void write(Comparison facts, Language language) throws IOException {
    ListFiles.write(facts, Words.of(ReportFolder.class, language), folder);
  }

  private ReadWorkbook read(String file) throws IOException {
    return ReadWorkbook.of(folder.resolve(file));
  }

  private List<Map<String, Object>> rows(String file) throws IOException {
    return read(file).rows(SHEET).stream().filter(row -> !"".equals(row.get("问题编号"))).toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theCollegeAndEveryBranchHaveAListAlsoABranchWithoutProblems() throws IOException {
    write(facts(college()), Language.ZH_CN);

    assertThat(files())
        .containsExactlyInAnyOrder(
            ALL, "整改清单-机电工程系党总支.xlsx", "整改清单-信息工程系党总支.xlsx", "整改清单-建筑工程系党总支.xlsx");
    assertThat(rows(ALL)).hasSize(4);
    assertThat(rows("整改清单-机电工程系党总支.xlsx")).hasSize(2);
    assertThat(rows("整改清单-信息工程系党总支.xlsx")).hasSize(2);
    assertThat(rows("整改清单-建筑工程系党总支.xlsx")).isEmpty();
  }

  @Test
  void aRowStatesWhatTheLedgerSaysAndWhereTheNextLedgerFindsIt() throws IOException {
    write(facts(college()), Language.ZH_CN);

    assertThat(rows(ALL).get(0))
        .containsEntry("问题编号", "ZG-1")
        .containsEntry("党组织", "机电工程系党总支")
        .containsEntry("党组织编号", "DZ01")
        .containsEntry("提出年度", 2024.0)
        .containsEntry("问题类别", "党建信心")
        .containsEntry("存在问题", "组织生活记录不全")
        .containsEntry("整改措施", "补齐记录")
        .containsEntry("责任人", "甲")
        .containsEntry("整改状态", "整改中")
        .containsEntry("结转自", "ZG-1")
        .containsEntry("历史情况", "2024 年度提出；已超期 32 天；原整改时限：2025 年 11 月 29 日；原责任人：甲；原整改措施：补齐记录");
    assertThat(rows(ALL).get(3))
        .containsEntry("问题编号", "2025-DZ02-01")
        .containsEntry("提出年度", 2025.0)
        .containsEntry("问题来源", "党委点评")
        .containsEntry("整改状态", "未整改")
        .containsEntry("结转自", "")
        .containsEntry("整改时限", "");
  }

  @Test
  void whateverATextBeginsWithStaysAText() throws IOException {
    write(facts(college()), Language.ZH_CN);

    assertThat(rows(ALL).get(1)).containsEntry("问题编号", "=1+1").containsEntry("存在问题", "@联系群众不够");
    assertThat(rows(ALL).get(2)).containsEntry("问题编号", "007");
    assertThat(read(ALL).source(SHEET)).doesNotContain("<f>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyHeadingIsOneThatTheIntakeKnows(Language language) throws IOException {
    write(facts(college()), language);
    ReadWorkbook list = ReadWorkbook.of(folder.resolve(files().get(0)));

    assertThat(list.rows(list.sheets().get(0)).get(0).keySet())
        .containsExactlyInAnyOrderElementsOf(
            ExportKind.RECTIFICATION.columns().stream().map(c -> c.label(language)).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWordOfADropDownIsOneThatTheIntakeAccepts(Language language) throws IOException {
    write(facts(college()), language);
    ReadWorkbook list = ReadWorkbook.of(folder.resolve(files().get(0)));
    List<Map<String, Object>> offered = list.rows(list.sheets().get(1));

    assertThat(words(offered, Column.STATUS, language))
        .hasSize(7)
        .allMatch(word -> StatusPhrase.find(Spelling.of(word)).isPresent());
    assertThat(words(offered, Column.REQUIREMENT, language))
        .hasSize(3)
        .allMatch(word -> Requirement.find(Spelling.of(word)).isPresent());
    assertThat(words(offered, Column.DIMENSION, language)).hasSize(5);
  }

  private static List<String> words(
      List<Map<String, Object>> rows, Column column, Language language) {
    return rows.stream()
        .map(row -> row.getOrDefault(column.label(language), "").toString())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Test
  void dropDownsReachOverTheSpareRowsAndPointAtTheirWords() throws IOException {
    write(facts(college()), Language.ZH_CN);
    String sheet = read(ALL).source(SHEET);

    assertThat(sheet)
        .contains("sqref=\"J6:J14\"><formula1>'填写说明'!$A$10:$A$16</formula1>")
        .contains("sqref=\"C6:C14\"><formula1>'填写说明'!$B$10:$B$14</formula1>")
        .contains("<dataValidations count=\"19\">");
    assertThat(read(ALL).cells("填写说明").get(9)).startsWith("未整改");
  }

  @Test
  void numbersAreProtectedAndWhatIsFilledInIsNot() throws IOException {
    write(facts(college()), Language.ZH_CN);
    ReadWorkbook list = read(ALL);
    String sheet = list.source(SHEET);
    String styles = list.text("xl/styles.xml");
    List<String> looks =
        Arrays.stream(styles.substring(styles.indexOf("<cellXfs")).split("<xf ")).skip(1).toList();

    assertThat(sheet).contains("<sheetProtection sheet=\"1\"").doesNotContain("password");
    List<String> open =
        IntStream.range(0, 19)
            .mapToObj(c -> (char) ('A' + c) + "6")
            .filter(cell -> looks.get(look(sheet, cell)).contains("locked=\"0\""))
            .toList();
    assertThat(open)
        .containsExactly(
            "C6", "D6", "E6", "G6", "H6", "I6", "J6", "K6", "L6", "M6", "N6", "O6", "S6");
    assertThat(looks.get(look(sheet, "A12"))).contains("locked=\"0\"");
  }

  private static int look(String sheet, String cell) {
    String from = sheet.substring(sheet.indexOf("r=\"" + cell + "\" s=\"") + cell.length() + 8);
    return Integer.parseInt(from.substring(0, from.indexOf('"')));
  }

  @Test
  void itPrintsOnA4WithItsHeadingsOnEveryPageAndWithoutWhatOnlyTheProgramNeeds()
      throws IOException {
    write(facts(college()), Language.ZH_CN);

    assertThat(read(ALL).source(SHEET))
        .contains("paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"landscape\"")
        .contains("第 &amp;P 页，共 &amp;N 页")
        .contains("<autoFilter ref=\"A5:S9\"/>");
    assertThat(read(ALL).text("xl/workbook.xml"))
        .contains("_xlnm.Print_Titles\" localSheetId=\"0\">'整改清单'!$5:$5<")
        .contains("_xlnm.Print_Area\" localSheetId=\"0\">'整改清单'!$A$1:$M$14<");
  }

  @Test
  void anotherProgramFindsItsDropDownsItsProtectionAndItsPrintSetUp() throws IOException {
    write(facts(college()), Language.ZH_CN);
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(ALL)))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getDataValidations())
          .filteredOn(rule -> rule.getValidationConstraint().getValidationType() == LIST)
          .hasSize(4);
      assertThat(sheet.getRow(5).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(5).getCell(6).getCellStyle().getLocked()).isFalse();
      assertThat(sheet.getRow(5).getCell(12).getCellStyle().getDataFormatString())
          .isEqualTo("yyyy-mm-dd");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
      assertThat(book.getPrintArea(0)).isEqualTo("'整改清单'!$A$1:$M$14");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }
  }

  @Test
  void theSpareRowsOfALongListAreNotPrintedForTheyMightStandAloneOnAPage() throws IOException {
    MeetingFixture many = new MeetingFixture().year(2025, "甲系党总支");
    String[] items =
        IntStream.rangeClosed(1, 7)
            .boxed()
            .flatMap(number -> Stream.of("甲系党总支", number.toString()))
            .toArray(String[]::new);
    many.ledger(2025, items);
    write(many.comparison(), Language.ZH_CN);

    assertThat(read(ALL).text("xl/workbook.xml"))
        .contains("_xlnm.Print_Area\" localSheetId=\"0\">'整改清单'!$A$1:$M$12<");
    assertThat(read(ALL).source(SHEET)).contains("<row r=\"17\"");
  }

  @Test
  void aBranchThatIsKnownByItsNameAloneHasNoNumberBesideIt() throws IOException {
    MeetingFixture open = new MeetingFixture().year(2025, "it系党总支").ledger(2025, "it系党总支", "1");
    write(open.comparison(), Language.ZH_CN);

    assertThat(rows(ALL).get(0)).containsEntry("党组织", "it系党总支").containsEntry("党组织编号", "");
  }

  @Test
  void twoBranchesOfOneNameHaveTwoFiles() throws IOException {
    write(facts(college().named(1, "机电工程系党总支")), Language.ZH_CN);

    assertThat(files()).contains("整改清单-机电工程系党总支-DZ01.xlsx", "整改清单-机电工程系党总支-DZ02.xlsx");
  }

  @Test
  void aNameThatNoFileMayBearIsReplaced() throws IOException {
    write(facts(college().named(0, "a/b:c")), Language.ZH_CN);

    assertThat(files()).anyMatch(file -> file.matches("整改清单-a_b_c-[0-9a-f]{8}\\.xlsx"));
  }

  @Test
  void theSameFactsGiveTheSameBytes(@TempDir Path other) throws IOException {
    write(facts(college()), Language.ZH_CN);
    ListFiles.write(facts(college()), Words.of(ReportFolder.class, Language.ZH_CN), other);

    for (String file : files()) {
      assertThat(Fingerprint.of(other.resolve(file)))
          .isEqualTo(Fingerprint.of(folder.resolve(file)));
    }
  }
}
