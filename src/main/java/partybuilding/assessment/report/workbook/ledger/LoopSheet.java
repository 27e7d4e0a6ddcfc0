package partybuilding.assessment.report.workbook.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.ledger.LoopTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/**
 * The closure rate of each branch beside the change of its overall score to the next year; the
 * newest year first.
 */
public final class LoopSheet {
  private final WorkbookInput input;
  private final WorkbookWords terms;

  private LoopSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
  }

  public static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.text("loop.caution"), terms.title("workbook.lead.loop"));
    return SheetSubject.of("loop", lead, terms).list(new LoopSheet(input).grid());
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("raised_in")));
    columns.add(SheetColumn.name(terms.column("branch")));
    columns.add(SheetColumn.name(terms.column("kind")));
    input
        .figures(
            "closure_rate",
            "score",
            "next_score",
            "next_change",
            "expected_next",
            "beyond_expected")
        .forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(LoopTable.TABLE, input.facts())
            .filter(line -> line.dimension().equals(Cohort.ALL))
            .sorted(
                Comparator.comparingInt(NamedRow::year)
                    .reversed()
                    .thenComparing(input.order().byBranch()))
            .map(this::row)
            .toList();
    return new SheetGrid(columns, rows, 2);
  }

  private List<SheetCell> row(NamedRow line) {
    return List.of(
        line.cell("year", CellFormat.YEAR),
        SheetCell.text(terms.branch(line.branch())),
        SheetCell.text(terms.kind(line.branch())),
        line.cell("closure_rate", CellFormat.SHARE),
        line.cell("score", CellFormat.SCORE),
        line.cell("next_score", CellFormat.SCORE),
        line.cell("next_change", CellFormat.CHANGE),
        line.cell("expected_next", CellFormat.SCORE),
        line.cell("beyond_expected", CellFormat.CHANGE));
  }
}
