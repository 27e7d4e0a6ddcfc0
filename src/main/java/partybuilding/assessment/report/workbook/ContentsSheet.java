package partybuilding.assessment.report.workbook;

import java.util.List;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.LinkTarget;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetForm;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.SheetHead;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.grid.WrittenSheet;

/** The list of the sheets with their titles and links. */
final class ContentsSheet {
  private static final String KEY = "contents";

  private ContentsSheet() {}

  static String name(WorkbookWords terms) {
    return terms.text("workbook.sheet." + KEY);
  }

  static WorkbookSheet of(List<WrittenSheet> sheets, WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns =
        List.of(
            SheetColumn.name(terms.column("sheet")),
            SheetColumn.text(terms.column("subject")),
            SheetColumn.text(terms.column("question")),
            SheetColumn.figure(terms.column("rows")));
    List<List<SheetCell>> rows = sheets.stream().map(sheet -> row(sheet, terms)).toList();
    String title = input.frame().head().title();
    List<String> lead =
        List.of(
            String.join(" \u00B7 ", input.frame().head().facts()),
            terms.text("workbook.lead.contents"));
    SheetHead head = new SheetHead(KEY, name(terms), title, lead);
    return new WorkbookSheet(
        head, new SheetGrid(columns, rows, 1), SheetForm.PAGE, ChartShelf.NONE);
  }

  private static List<SheetCell> row(WrittenSheet sheet, WorkbookWords terms) {
    return List.of(
        new SheetCell.Link(sheet.name(), new LinkTarget.Cell(sheet.name(), 0)),
        SheetCell.text(sheet.title()),
        SheetCell.text(terms.overYears("workbook.question." + sheet.key())),
        SheetCell.count(sheet.rows()));
  }
}
