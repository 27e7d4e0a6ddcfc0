package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.xlsx.RawWorkbook;

/** Workbooks as offices have them. */
class WorkbookSheetTest {
  private static final Form FORM =
      new Form("plain", List.of(List.of("branch", "党组织"), List.of("score", "得分")));

  @TempDir private Path folder = Path.of("");
  private final NoticeBoard board = new NoticeBoard();

  @Test
  void aHeaderBelowAMergedTitleIsFoundBehindAnEmptySheet() {
    RawWorkbook file =
        new RawWorkbook()
            .sheet("Sheet1", "")
            .sheet(
                "测评",
                "<row r=\"1\">"
                    + text("2025 年测评汇总表")
                    + "</row>"
                    + "<row r=\"3\">"
                    + text("党组织")
                    + text("得分")
                    + "</row>"
                    + "<row r=\"4\">"
                    + text("机电系")
                    + "<c><v>95</v></c></row>");

    assertThat(rows(file)).containsExactly("4 机电系|95");
    assertThat(board.findings()).isEmpty();
  }

  @Test
  void formattedRowsWithoutTextAreNoRows() {
    String blank = "<row><c s=\"1\"/><c s=\"1\"/><c s=\"1\"/></row>";
    RawWorkbook file =
        RawWorkbook.of(header() + row("机电系", "<c><v>95</v></c>") + blank.repeat(5000));

    assertThat(rows(file)).containsExactly("2 机电系|95");
    assertThat(board.findings()).isEmpty();
  }

  @Test
  void numbersAsTextFullWidthDigitsAndLineBreaksAreReadAsInAText() {
    RawWorkbook file =
        RawWorkbook.of(
            header()
                + row("机电系", text("95"))
                + row("经管系", text("９５"))
                + row("机关&#10;一总支", "<c t=\"b\"><v>1</v></c>")
                + row("合计", "<c s=\"1\"><v>0.95</v></c>"));
    file.formats("0%");

    assertThat(rows(file)).containsExactly("2 机电系|95", "3 经管系|９５", "4 机关\n一总支|TRUE", "5 合计|95%");
  }

  @Test
  void aRowIsNeverTooShortForASheetStoresNoEmptyCells() {
    RawWorkbook file = RawWorkbook.of(header() + "<row>" + text("机电系") + "</row>");

    assertThat(rows(file)).containsExactly("2 机电系|");
    assertThat(board.findings()).isEmpty();
  }

  @Test
  void aCellBeyondTheHeaderMakesARowRagged() {
    RawWorkbook file = RawWorkbook.of(header() + row("机电系", "<c><v>95</v></c>" + text("另一格")));

    assertThat(rows(file)).isEmpty();
    assertThat(board.findings()).extracting(Finding::code).containsExactly("ragged_row");
  }

  @Test
  void aPlaceNamesTheColumnByItsHeadingAndItsLetter() {
    RawWorkbook file = RawWorkbook.of(header() + row("机电系", "<c t=\"e\"><v>#N/A</v></c>"));

    List<String> faults = new ArrayList<>();
    try (Sheet sheet = open(file)) {
      sheet.header().find(Stream.of("得分"));
      while (sheet.next()) {
        sheet.fault().ifPresent(notice -> faults.add(notice.place().toString()));
      }
    }

    assertThat(faults).containsExactly("Place[file=evaluations-2023.xlsx, line=2, column=得分 (B)]");
  }

  @Test
  void rowsThatAreFilteredOutAreReadAndTold() {
    RawWorkbook file =
        RawWorkbook.of(
            header()
                + row("机电系", "<c><v>95</v></c>")
                + "<row hidden=\"1\">"
                + text("经管系")
                + "<c><v>90</v></c></row>"
                + "<row hidden=\"true\">"
                + text("机关")
                + "<c><v>91</v></c></row>");

    assertThat(rows(file)).hasSize(3);
    assertThat(board.findings())
        .extracting(Finding::code, finding -> finding.place().line())
        .containsExactly(tuple("hidden_rows", 3L));
  }

  @Test
  void columnsThatAreHiddenAreReadAndToldByTheirHeadings() {
    RawWorkbook file =
        new RawWorkbook()
            .hiddenColumns("min=\"2\" max=\"16384\"", header() + row("机电系", "<c><v>95</v></c>"));

    assertThat(rows(file)).containsExactly("2 机电系|95");
    assertThat(board.findings())
        .extracting(Finding::code, f -> f.place().line(), f -> f.values().get("columns"))
        .containsExactly(tuple("hidden_columns", 1L, "得分 (B)"));
  }

  @Test
  void hiddenColumnsWithoutAHeadingAreNotTold() {
    RawWorkbook file =
        new RawWorkbook()
            .hiddenColumns("min=\"3\" max=\"3\"", header() + row("机电系", "<c><v>95</v></c>"));

    assertThat(rows(file)).containsExactly("2 机电系|95");
    assertThat(board.findings()).isEmpty();
  }

  @Test
  void aWorkbookThatCountsItsDaysFrom1904IsTold() {
    RawWorkbook file = RawWorkbook.of(header() + row("机电系", "<c><v>95</v></c>")).since1904();

    assertThat(rows(file)).containsExactly("2 机电系|95");
    assertThat(board.findings()).extracting(Finding::code).containsExactly("other_day_count");
  }

  @Test
  void theFirstSheetIsThatOfTheFirstTabWhereverThePackageHoldsIt() {
    RawWorkbook file =
        new RawWorkbook()
            .sheet("一", header() + row("机电系", "<c><v>95</v></c>"))
            .sheet("二", header() + row("经管系", "<c><v>90</v></c>"))
            .part(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"二\" id=\"rId4\"/><sheet name=\"一\""
                    + " id=\"rId3\"/></sheets></workbook>");

    assertThat(rows(file)).containsExactly("2 经管系|90");
    assertThat(board.findings())
        .extracting(f -> f.values().get("sheet"), f -> f.values().get("others"))
        .containsExactly(tuple("二", "一"));
  }

  @Test
  void theFirstVisibleSheetWithTheHeaderIsTakenAndTheOthersAreTold() {
    RawWorkbook file =
        new RawWorkbook()
            .hiddenSheet("旧表", header() + row("旧", "<c><v>1</v></c>"))
            .sheet("一", header() + row("机电系", "<c><v>95</v></c>"))
            .sheet("二", header() + row("经管系", "<c><v>90</v></c>"));

    assertThat(rows(file)).containsExactly("2 机电系|95");
    assertThat(board.findings())
        .extracting(Finding::code)
        .containsExactly("further_sheets", "hidden_sheets");
  }

  @Test
  void aWorkbookWithoutTheHeaderIsRefusedByWhatItLacks() {
    RawWorkbook file = new RawWorkbook().sheet("一", "<row>" + text("党组织") + "</row>");

    assertThat(Refusals.of(() -> open(file).close()))
        .extracting(Finding::code, f -> f.values().get("column"))
        .containsExactly(tuple("missing_column", "score"));
  }

  @Test
  void aSheetOfTooManyColumnsIsRefused() {
    RawWorkbook file = RawWorkbook.of("<row>" + text("列").repeat(1001) + "</row>");

    assertThat(Refusals.of(() -> open(file).close()))
        .extracting(Finding::code)
        .containsExactly("too_many_columns");
  }

  private static String header() {
    return "<row r=\"1\">" + text("党组织") + text("得分") + "</row>";
  }

  private static String row(String branch, String cells) {
    return "<row>" + text(branch) + cells + "</row>";
  }

  private static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private Sheet open(RawWorkbook file) {
    return Sheet.open(
        new ExportsFolder(folder).write("evaluations-2023.xlsx", file.bytes()), FORM, board);
  }

  private List<String> rows(RawWorkbook file) {
    List<String> rows = new ArrayList<>();
    try (Sheet sheet = open(file)) {
      while (sheet.next()) {
        sheet.tally().accepted();
        rows.add(sheet.line() + " " + sheet.cell(0) + "|" + sheet.cell(1));
      }
    }
    return rows;
  }
}
