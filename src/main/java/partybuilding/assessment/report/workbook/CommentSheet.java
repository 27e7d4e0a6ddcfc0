package partybuilding.assessment.report.workbook;

import java.util.List;
import partybuilding.assessment.report.table.meeting.CommentTextTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/**
 * The committee's comments on every branch in the report year, and whether they are in the ledger.
 */
final class CommentSheet {
  private CommentSheet() {}

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns =
        List.of(
            SheetColumn.name(terms.column("branch")),
            SheetColumn.name(terms.column("comment_kind")),
            SheetColumn.name(terms.column("dimension")),
            SheetColumn.text(terms.column("comment")),
            SheetColumn.name(terms.column("item_id")),
            SheetColumn.name(terms.column("taken_up")));
    List<List<SheetCell>> rows =
        NamedRow.all(CommentTextTable.TABLE, input.facts())
            .filter(input::now)
            .sorted(input.order().byBranch())
            .map(line -> row(line, terms))
            .toList();
    List<String> lead = List.of(terms.text("workbook.lead.comments"));
    return SheetSubject.of("comments", lead, terms).list(new SheetGrid(columns, rows, 1));
  }

  private static List<SheetCell> row(NamedRow line, WorkbookWords terms) {
    return List.of(
        SheetCell.text(terms.branch(line.branch())),
        terms.word("comments", line.text("kind")),
        SheetCell.text(terms.dimension(line.dimension())),
        SheetCell.text(line.text("comment")),
        SheetCell.text(line.text("item_id")),
        terms.word("workbook.taken_up", line.text("taken_up")));
  }
}
