package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.Severity;

class SheetTest {
  private static final String FILE = "branches.csv";
  private static final Form FORM =
      new Form(
          "test", List.of(Column.BRANCH.names().toList(), Column.EVALUATOR_GROUP.names().toList()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "党组织,票种\n",
        "\uFEFF党组织,票种\n",
        "\uFEFF\"党组织\",\"票种\"\n",
        "某学院评议表,\n\n党组织,填写说明\n 党 组织 ,票　种\n",
        "Branch,EVALUATOR_GROUP\r\n"
      })
  void theHeaderIsTheFirstRowThatNamesTheRequiredColumns(String header, @TempDir Path folder) {
    assertThat(rows(folder, header + "机电系,党委委员\n"))
        .hasSize(1)
        .first()
        .asString()
        .endsWith(": 机电系|党委委员");
  }

  @Test
  void rowsKeepTheirLinesAndBlankOnesAreNone(@TempDir Path folder) {
    assertThat(rows(folder, "表\n党组织,票种\n\n甲,\"一\n二\"\n,\n 　,\n乙,丙\n"))
        .containsExactly("4: 甲|一\n二", "8: 乙|丙");
  }

  @Test
  void missingColumnsAreNamedWithEveryNameTheyMayHave(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "标题\n党组织,类别\n甲,乙\n")))
        .containsExactly(
            error(
                "missing_column",
                Place.of(FILE),
                Map.of("column", "evaluator_group", "accepted", "evaluator_group/评委类别/票种/评议主体")));
  }

  @Test
  void anEmptyFileLacksAllColumns(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "")))
        .extracting(f -> f.values().get("column"))
        .containsExactly("branch, evaluator_group");
  }

  @Test
  void aColumnThatStandsTwiceIsRefusedOnTheLineOfTheHeader(@TempDir Path folder) {
    assertThat(
            Refusals.of(
                () -> {
                  try (Sheet sheet = open(folder, "表\n党组织,票种,述职对象\n")) {
                    assertThat(sheet.header().find(Column.EVALUATOR_GROUP)).hasValue(1);
                    assertThat(sheet.header().find(Column.BRANCH)).isEmpty();
                  }
                }))
        .containsExactly(
            error("repeated_column", Place.of(FILE, 2), Map.of("meaning", "党组织, 述职对象")));
  }

  @Test
  void columnsNobodyAskedForAreListedOnce(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = open(folder, "表\n序号,党组织,, 备注 ,票种\n")) {
      sheet.header().find(Column.BRANCH);
      sheet.header().find(Column.EVALUATOR_GROUP);
      sheet.header().reportIgnored(board);
    }

    assertThat(board.findings())
        .containsExactly(
            new Finding(
                Severity.INFO, "ignored_columns", Place.of(FILE, 2), Map.of("columns", "序号, 备注")));
  }

  @Test
  void nothingIsSaidWhereEveryColumnIsUsed(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = open(folder, "党组织,票种\n")) {
      sheet.header().find(Column.BRANCH);
      sheet.header().find(Column.EVALUATOR_GROUP);
      sheet.header().reportIgnored(board);
    }

    assertThat(board.findings()).isEmpty();
  }

  @Test
  void aQuoteThatDoesNotCloseIsRefusedWithTheLineItsRowBeginsOn(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "党组织,票种\n甲,乙\n丙,\"丁\n戊,己\n")))
        .containsExactly(error("broken_quotes", Place.of(FILE, 3), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"'党组织,票种\\n甲,乙'", "党组织\\t票种\\n甲\\t乙", "党组织;票种\\n甲;乙", "sep=;\\n党组织;票种\\n甲;乙"})
  void theDelimiterIsTheOneByWhichTheHeaderIsFound(String text, @TempDir Path folder) {
    assertThat(rows(folder, text.translateEscapes() + "\n"))
        .singleElement()
        .asString()
        .endsWith(": 甲|乙");
  }

  @Test
  void fullWidthCommasAreNamedAsTheMistakeTheyAre(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "表\n党组织，票种\n甲，乙\n")))
        .containsExactly(error("full_width_commas", Place.of(FILE, 2), Map.of()));
  }

  @Test
  void aFullWidthCommaInsideACellIsNoMistake(@TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n\"甲，乙\",丙\n")).containsExactly("2: 甲，乙|丙");
  }

  @Test
  void aHeaderOfTwoRowsWithMergedCellsIsReadAsOne(@TempDir Path folder) {
    String text = "评议表,,\n党组织,评委,\n,票种,姓名\n甲,乙,丙\n";
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = Sheet.open(new ExportsFolder(folder).write(FILE, text), FORM, board)) {
      assertThat(sheet.header().find(Column.BRANCH)).hasValue(0);
      assertThat(sheet.header().find(Column.EVALUATOR_GROUP)).hasValue(1);
      assertThat(sheet.header().find(Stream.of("评委姓名"))).hasValue(2);
      assertThat(sheet.next()).isTrue();
      assertThat(sheet.line()).isEqualTo(4);
      assertThat(sheet.place(1)).isEqualTo(new Place(FILE, 4, "票种"));
    }
  }

  @Test
  void aTitleRowAboveAHeaderOfOneRowIsNoSecondHeaderRow(@TempDir Path folder) {
    assertThat(rows(folder, "党组织评议,评议\n党组织,票种\n甲,乙\n")).containsExactly("3: 甲|乙");
  }

  @Test
  void personalColumnsAreListedApartFromThoseIgnored(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = open(folder, "序号,来自IP,党组织,票种,昵称,手 机\n")) {
      sheet.header().use(List.of(Column.BRANCH, Column.EVALUATOR_GROUP));
      sheet.header().reportIgnored(board);
    }

    assertThat(board.findings())
        .extracting(Finding::code, f -> f.values().get("columns"))
        .containsExactly(
            tuple("ignored_columns", "序号"), tuple("personal_columns", "来自IP, 昵称, 手 机"));
  }

  @Test
  void aPersonalNameThatTheRulesUseIsAColumnLikeAnyOther(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = open(folder, "党组织,票种,来源\n")) {
      sheet.header().use(List.of(Column.BRANCH, Column.EVALUATOR_GROUP));
      sheet.header().find(Stream.of("来源"));
      sheet.header().reportIgnored(board);
    }

    assertThat(board.findings()).isEmpty();
  }

  @Test
  void commentsFootersAndRepeatedHeadersArePassedOverAndCounted(@TempDir Path folder) {
    Read read =
        read(
            folder,
            """
            党组织,票种
            # 例：机电系,党委委员
            甲,乙
            党组织,票种
            丙,丁
            注：本表一式两份,
            填表人：某某,审核人：某某
            """);

    assertThat(read.rows()).containsExactly("3: 甲|乙", "5: 丙|丁");
    assertThat(read.account().rows().read()).isEqualTo(6);
    assertThat(read.account().rows().passedOver().annotations()).isEqualTo(4);
    assertThat(read.findings())
        .containsExactly(
            new Finding(Severity.INFO, "repeated_header", Place.of(FILE, 4), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注册中心党总支,乙",
        "说明书编写组,乙",
        "日,乙",
        "备注,乙",
        "党组织,乙",
        "审核处:党总支,乙",
        "END,乙",
        "经办处党总支,乙",
        "2025年12月30日,乙",
        "盖章处,乙"
      })
  void aBranchWhoseNameBeginsLikeAFooterIsABranch(String row, @TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n" + row + "\n")).hasSize(1);
  }

  @Test
  void aRowWithMoreCellsThanTheHeaderIsRefused(@TempDir Path folder) {
    Read read = read(folder, "党组织,票种\n甲,乙,丙\n丁,戊,,\n");

    assertThat(read.rows()).containsExactly("3: 丁|戊");
    assertThat(read.account().rows().refused()).isEqualTo(1);
    assertThat(read.findings())
        .containsExactly(
            error("ragged_row", Place.of(FILE, 2), Map.of("cells", "3", "columns", "2")));
  }

  @Test
  void aShortRowIsReadAndTold(@TempDir Path folder) {
    Read read = read(folder, "党组织,票种,备注\n甲,乙\n丙,丁,\n");

    assertThat(read.rows()).containsExactly("2: 甲|乙", "3: 丙|丁");
    assertThat(read.findings())
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "short_row",
                Place.of(FILE, 2),
                Map.of("cells", "2", "columns", "3")));
  }

  @Test
  void theLastRowOfAFileThatEndsInsideItIsRefused(@TempDir Path folder) {
    Read read = read(folder, "党组织,票种,备注\n甲,乙,\n丙,丁");

    assertThat(read.rows()).containsExactly("2: 甲|乙");
    assertThat(read.findings())
        .containsExactly(
            error("cut_off_row", Place.of(FILE, 3), Map.of("cells", "2", "columns", "3")));
  }

  @Test
  void aLastRowWithoutALineEndIsARowIfItIsWhole(@TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n甲,乙")).containsExactly("2: 甲|乙");
  }

  @Test
  void aCellThatHasSwallowedRowsIsRefusedWithThem(@TempDir Path folder) {
    Read read = read(folder, "党组织,票种,备注\n甲,乙,\"丙\n丁,戊,己\n庚,辛,壬\"\n癸,子,丑\n");

    assertThat(read.rows()).containsExactly("5: 癸|子");
    assertThat(read.findings())
        .containsExactly(error("swallowed_rows", Place.of(FILE, 2), Map.of("lines", "3")));
  }

  @Test
  void lineBreaksThatPeopleTypeIntoACellSwallowNothing(@TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种,备注\n甲,乙,\"一是丙；\n二是丁，戊,己\"\n")).hasSize(1);
  }

  @Test
  void aTextGuardedAgainstTheSpreadsheetIsReadWithoutItsGuard(@TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n\"=\"\"007\"\"\",=\"08\"\n")).containsExactly("2: 007|08");
  }

  @Test
  void tenThousandColumnsAreRefusedWithTheirLine(@TempDir Path folder) {
    String many = String.join(",", Collections.nCopies(10_000, "党组织"));

    assertThat(Refusals.of(() -> rows(folder, "表\n" + many + "\n")))
        .containsExactly(
            error(
                "too_many_columns",
                Place.of(FILE, 2),
                Map.of("columns", "10000", "limit", "1000")));
  }

  @Test
  void tenThousandBlankColumnsBehindTheTableAreNone(@TempDir Path folder) {
    String blank = ",".repeat(10_000);

    assertThat(rows(folder, "党组织,票种" + blank + "\n甲,乙" + blank + "\n")).containsExactly("2: 甲|乙");
  }

  @Test
  void aLineWithoutEndIsRefusedWithItsLine(@TempDir Path folder) {
    String endless = "党组织".repeat(1 << 20);

    assertThat(Refusals.of(() -> rows(folder, "表\n" + endless)))
        .containsExactly(error("endless_line", Place.of(FILE, 2), Map.of()));
  }

  @Test
  void aFileOfNulBytesIsRefusedAsNoText(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(new ExportsFolder(folder).write(FILE, new byte[1000]))))
        .containsExactly(error("not_text", Place.of(FILE), Map.of("offset", "0")));
  }

  @Test
  void aWorkbookIsRefusedAsOne(@TempDir Path folder) {
    byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0};

    assertThat(Refusals.of(() -> rows(new ExportsFolder(folder).write(FILE, workbook))))
        .containsExactly(error("workbook_not_text", Place.of(FILE), Map.of()));
  }

  @Test
  void bytesOfNoEncodingAreRefusedWithTheFirstWrongOne(@TempDir Path folder) {
    byte[] text = "党组织,票种\n甲,".getBytes(StandardCharsets.UTF_8);
    byte[] wrong = new byte[text.length + 2];
    System.arraycopy(text, 0, wrong, 0, text.length);
    wrong[text.length] = (byte) 0xFF;

    assertThat(Refusals.of(() -> rows(new ExportsFolder(folder).write(FILE, wrong))))
        .containsExactly(
            error("undecodable_text", Place.of(FILE), Map.of("offset", "" + text.length)));
  }

  @Test
  void aFileOfTheOldEncodingIsRead(@TempDir Path folder) {
    byte[] bytes = "党组织,票种\n甲,乙\n".getBytes(Charset.forName("GB18030"));

    assertThat(rows(new ExportsFolder(folder).write(FILE, bytes))).containsExactly("2: 甲|乙");
  }

  @Test
  void aFileThatIsGoneIsRefused(@TempDir Path folder) {
    Export gone = new Export(ExportKind.BRANCHES, 0, folder.resolve(FILE), 0, "");

    assertThat(Refusals.of(() -> rows(gone)))
        .containsExactly(error("changed_file", Place.of(FILE), Map.of()));
  }

  private static Sheet open(Path folder, String text) {
    return Sheet.open(new ExportsFolder(folder).write(FILE, text), FORM, new NoticeBoard());
  }

  private static List<String> rows(Path folder, String text) {
    return rows(new ExportsFolder(folder).write(FILE, text));
  }

  private static List<String> rows(Export export) {
    List<String> rows = new ArrayList<>();
    try (Sheet sheet = Sheet.open(export, FORM, new NoticeBoard())) {
      while (sheet.next()) {
        rows.add(sheet.line() + ": " + sheet.cell(0) + "|" + sheet.cell(1));
      }
    }
    return rows;
  }

  /** What a file gave. */
  private record Read(List<String> rows, FileAccount account, List<Finding> findings) {}

  private static Read read(Path folder, String text) {
    NoticeBoard board = new NoticeBoard();
    List<String> rows = new ArrayList<>();
    try (Sheet sheet = Sheet.open(new ExportsFolder(folder).write(FILE, text), FORM, board)) {
      while (sheet.next()) {
        rows.add(sheet.line() + ": " + sheet.cell(0) + "|" + sheet.cell(1));
        sheet.tally().accepted();
      }
      return new Read(rows, sheet.account(), board.findings());
    }
  }

  @ParameterizedTest
  @CsvSource({"65535,false", "65536,true", "65537,false"})
  void anExportThatEndsWhereASpreadsheetDoesMayHaveBeenCut(
      int lines, boolean told, @TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    String text = "党组织,票种\n" + "甲,乙\n".repeat(lines - 1);
    try (Sheet sheet = Sheet.open(new ExportsFolder(folder).write(FILE, text), FORM, board)) {
      while (sheet.next()) {
        sheet.tally().accepted();
      }
    }
    assertThat(board.findings().stream().anyMatch(f -> f.code().equals("full_spreadsheet")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲单位,票种", "甲 单位（必填）,*票种", "\"1. 甲单位\",票种：", "党组织,票种"})
  void aCollegesOwnWordNamesAColumnBesideTheFixedOnes(String header, @TempDir Path folder) {
    Export export = new ExportsFolder(folder).write(FILE, header + "\n机电系,党委委员\n");
    Export own =
        new Export(
            export.kind(),
            export.year(),
            export.path(),
            export.size(),
            export.sha256(),
            new ColumnWords(Map.of("甲单位", "branch")));
    try (Sheet sheet = Sheet.open(own, FORM, new NoticeBoard())) {
      assertThat(sheet.header().find(Column.BRANCH)).hasValue(0);
    }
  }

  @Test
  void anExactHeadingGoesBeforeOneWithMarks(@TempDir Path folder) {
    try (Sheet sheet = open(folder, "党组织（必填）,党组织,票种\n")) {
      assertThat(sheet.header().find(Column.BRANCH)).hasValue(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#1,党委委员",
        "#N/A,党委委员",
        "#REF!,",
        "备注：某系,党委委员",
        "#例会小组,乙",
        "#示例支部,乙",
        "#Examples,b"
      })
  void aRowThatCanBeDataIsNoRemark(String row, @TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n" + row + "\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "材料未盖章,",
        "会议记录签字,",
        "未经党总支书记签字,",
        "联系群众：每月两次,",
        "复核整改：每季度一次,",
        "以上率下,",
        "共3项制度未落实,",
        "全部盖章,",
        "请单位盖章,",
        "材料补充（未盖章）,"
      })
  void aRowThatNobodySignsATableWithIsNoRemark(String row, @TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n" + row + "\n甲,乙\n")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "系主任签字,",
        "党总支书记（签字）：某某,",
        "主要负责人（签字盖章）：,",
        "（单位盖章）,",
        "填报单位（盖章）：机电系,",
        "盖章,",
        "签字：某某,",
        "盖章处：,",
        "未来技术学院（公章）,",
        "无线电系（盖章）,",
        "经济管理系党总支盖章,",
        "应用技术学院（盖章）2025年12月30日,",
        "2025年12月30日（盖章）,",
        "联系人及电话：某某 0000,",
        "分管院领导：某某,",
        "计票人：某某　监票人：某某,",
        "复核：某某,",
        "本人签名：某某,",
        "中国共产党某某职业技术学院机电工程系总支部委员会（盖章）,"
      })
  void whatPeopleSignATableWithIsARemark(String row, @TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n" + row + "\n甲,乙\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 示例行,",
        "#,",
        "# 例：机电系,党委委员",
        "#Example: A,committee",
        "备注：某系,",
        "# 示例2：机电系,党委委员",
        "共12条",
        "（以下空白）,",
        "党委组织部（盖章）",
        "机电工程系党总支(公章),",
        "2025年12月30日,",
        "2025 年  月  日",
        "二〇二五年十二月三十日",
        "单位负责人签字：,",
        "监票人签字：某某　计票人签字：某某",
        "监票人：某某 计票人：某某",
        "经办人：某某,",
        "联系人：某某,联系电话：0000",
        "报送单位：某某",
        "（此页无正文）",
        "以下无正文,",
        "END",
        "EOF,",
        "（完）"
      })
  void aRowThatCannotBeDataIsARemark(String row, @TempDir Path folder) {
    assertThat(rows(folder, "党组织,票种\n" + row + "\n甲,乙\n")).hasSize(1);
  }
}
