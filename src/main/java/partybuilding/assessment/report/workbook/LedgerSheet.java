package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.ledger.CohortTable;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** What became of the problems that each assessment raised, the newest first. */
final class LedgerSheet {
  private final WorkbookInput input;
  private final WorkbookWords terms;

  private LedgerSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
  }

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<String> lead = new ArrayList<>();
    lead.add(terms.text("ledger.note"));
    lead.add(terms.text("workbook.lead.ledger"));
    if (!input.page().details().rectification().ledger().fallback().isEmpty()) {
      lead.add(input.page().details().rectification().ledger().fallback());
    }
    if (!input.page().details().rectification().ledger().earlier().isEmpty()) {
      lead.add(input.page().details().rectification().ledger().earlier());
    }
    return ScrolledSheet.of("ledger", lead, new LedgerSheet(input).grid(), terms);
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("raised_in")));
    columns.add(SheetColumn.name(terms.column("branch")));
    columns.add(SheetColumn.name(terms.column("dimension")));
    input.figures("raised").forEach(columns::add);
    columns.add(SheetColumn.figure(input.page().details().rectification().ledger().closed()));
    input
        .figures(
            "reopened",
            "closed_on_time",
            "awaiting",
            "carried_over",
            "overdue",
            "long_term",
            "cancelled",
            "recurred",
            "due",
            "rectified_on_time",
            "closure_rate",
            "closure_rate_lower",
            "closure_rate_upper")
        .forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(CohortTable.TABLE, input.facts())
            .filter(LedgerSheet::isSum)
            .sorted(order())
            .map(this::row)
            .toList();
    return new SheetGrid(columns, rows, 3);
  }

  private Comparator<NamedRow> order() {
    return Comparator.comparingInt(NamedRow::year)
        .reversed()
        .thenComparing(terms.byBranch())
        .thenComparing(terms.byDimension());
  }

  /** The branches, and the college's dimensions; a branch's dimensions are in the table alone. */
  private static boolean isSum(NamedRow line) {
    return line.branch().equals(Cohort.ALL) || line.dimension().equals(Cohort.ALL);
  }

  private List<SheetCell> row(NamedRow line) {
    List<SheetCell> row = new ArrayList<>();
    row.add(line.cell("year", CellFormat.YEAR));
    row.add(SheetCell.text(terms.branch(line.branch())));
    row.add(SheetCell.text(terms.dimension(line.dimension())));
    for (String column :
        List.of(
            "raised",
            "closed",
            "reopened",
            "closed_on_time",
            "awaiting",
            "carried_over",
            "overdue",
            "long_term",
            "cancelled",
            "recurred",
            "due",
            "rectified_on_time")) {
      row.add(line.counted(column));
    }
    row.addAll(rate(line));
    return row;
  }

  private List<SheetCell> rate(NamedRow line) {
    if (!Cohort.judged(line.year(), input.facts().asOf())) {
      return List.of(
          SheetCell.instead(terms.text("ledger.unripe")), SheetCell.NOTHING, SheetCell.NOTHING);
    }
    CellFormat share =
        CellFormat.shareOf(
            line.count("raised") - line.count("cancelled") - line.count("long_term"));
    return List.of(
        line.cell("closure_rate", share),
        line.cell("closure_rate_lower", share),
        line.cell("closure_rate_upper", share));
  }
}
