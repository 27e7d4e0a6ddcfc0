package partybuilding.assessment.report.workbook;

import java.util.List;
import partybuilding.assessment.report.page.ledger.ItemHistory;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The problems of one branch that were not closed in their year, with their histories. */
final class HistorySheet {
  private HistorySheet() {}

  static WorkbookSheet of(List<ItemHistory> histories, WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns =
        List.of(
            SheetColumn.name(terms.column("item_id")),
            SheetColumn.text(terms.column("problem")),
            SheetColumn.text(terms.column("history")));
    List<List<SheetCell>> rows = histories.stream().map(item -> row(item, terms)).toList();
    return SheetSubject.of("own_histories", List.of(), terms).list(new SheetGrid(columns, rows, 1));
  }

  private static List<SheetCell> row(ItemHistory item, WorkbookWords terms) {
    return List.of(
        SheetCell.text(item.id()),
        SheetCell.text(item.problem()),
        SheetCell.text(String.join(terms.text("history.separator"), item.steps())));
  }
}
