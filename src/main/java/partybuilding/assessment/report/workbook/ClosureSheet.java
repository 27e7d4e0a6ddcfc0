package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.report.table.ledger.ClosureTable;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** How many days the problems of each year took to be closed. */
final class ClosureSheet {
  private static final Pattern YEAR = Pattern.compile("\\d+");
  private static final List<String> COUNTS =
      List.of(
          "items", "closed", "cancelled", "median_days", "median_days_lower", "median_days_upper");
  private static final List<String> SHARES =
      List.of("closed_within_90_days", "closed_within_180_days", "closed_within_365_days");

  private final WorkbookInput input;
  private final WorkbookWords terms;

  private ClosureSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
  }

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.text("closure.note"));
    return ScrolledSheet.of("closure", lead, new ClosureSheet(input).grid(), terms);
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("raised_in")));
    columns.add(SheetColumn.name(terms.column("branch")));
    input.figures("items").forEach(columns::add);
    columns.add(SheetColumn.figure(input.page().details().rectification().ledger().closed()));
    input
        .figures("cancelled", "median_days", "median_days_lower", "median_days_upper")
        .forEach(columns::add);
    input.figures(SHARES.toArray(String[]::new)).forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(ClosureTable.TABLE, input.facts()).map(this::row).toList();
    return new SheetGrid(columns, rows, 2);
  }

  private List<SheetCell> row(NamedRow line) {
    CellFormat share = CellFormat.shareOf(line.count("items"));
    Stream<SheetCell> names = Stream.of(year(line), SheetCell.text(terms.branch(line.branch())));
    Stream<SheetCell> counts = COUNTS.stream().map(line::counted);
    Stream<SheetCell> shares = SHARES.stream().map(column -> line.cell(column, share));
    return Stream.of(names, counts, shares).flatMap(cells -> cells).toList();
  }

  private SheetCell year(NamedRow line) {
    String year = line.text("year");
    return YEAR.matcher(year).matches()
        ? new SheetCell.Figure(Integer.valueOf(year), CellFormat.YEAR)
        : SheetCell.text(terms.text("closure.all"));
  }
}
