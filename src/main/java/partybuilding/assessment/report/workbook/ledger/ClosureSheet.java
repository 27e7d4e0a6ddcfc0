package partybuilding.assessment.report.workbook.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.ledger.ClosureTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** How many days problems took to be closed: those of each year, and those of each branch. */
public final class ClosureSheet {
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

  /** The college by the year that raised the problems, all years last, and its chart. */
  public static WorkbookSheet ofCollege(WorkbookInput input) {
    ClosureSheet sheet = new ClosureSheet(input);
    SheetGrid grid =
        sheet.grid(SheetColumn.name(input.terms().column("raised_in")), line -> college(line));
    return sheet
        .subject("college_closure")
        .page(grid, new ChartShelf(List.of(new ClosureShares(input, grid).chart()), 1));
  }

  /** The branches with enough problems. */
  public static WorkbookSheet ofBranches(WorkbookInput input) {
    ClosureSheet sheet = new ClosureSheet(input);
    SheetColumn branch = SheetColumn.name(input.terms().column("branch"));
    return sheet.subject("closure").list(sheet.grid(branch, line -> !college(line)));
  }

  /** One branch, in its own workbook. */
  public static WorkbookSheet ofOwn(WorkbookInput input) {
    ClosureSheet sheet = new ClosureSheet(input);
    SheetColumn branch = SheetColumn.name(input.terms().column("branch"));
    return sheet.subject("own_closure").list(sheet.grid(branch, line -> !college(line)));
  }

  private SheetSubject subject(String key) {
    return SheetSubject.of(key, List.of(terms.text("workbook.lead.closure")), terms);
  }

  private static boolean college(NamedRow line) {
    return line.branch().equals(Cohort.ALL);
  }

  private SheetGrid grid(SheetColumn name, Predicate<NamedRow> meant) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(name);
    input.figures("items").forEach(columns::add);
    columns.add(SheetColumn.figure(input.ledger().closed()));
    input
        .figures("cancelled", "median_days", "median_days_lower", "median_days_upper")
        .forEach(columns::add);
    input.figures(SHARES.toArray(String[]::new)).forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(ClosureTable.TABLE, input.facts())
            .filter(meant)
            .sorted(input.order().byBranch())
            .map(this::row)
            .toList();
    return new SheetGrid(columns, rows, 1);
  }

  private List<SheetCell> row(NamedRow line) {
    CellFormat share = CellFormat.shareOf(line.count("items"));
    Stream<SheetCell> name = Stream.of(SheetCell.text(name(line)));
    Stream<SheetCell> counts = COUNTS.stream().map(line::counted);
    Stream<SheetCell> shares = SHARES.stream().map(column -> line.cell(column, share));
    return Stream.of(name, counts, shares).flatMap(cells -> cells).toList();
  }

  /** The name of a row: the year for the college, otherwise the branch. */
  private String name(NamedRow line) {
    if (!college(line)) {
      return terms.branch(line.branch());
    }
    String year = line.text("year");
    return year.equals(Cohort.ALL) ? terms.text("closure.all") : year;
  }
}
