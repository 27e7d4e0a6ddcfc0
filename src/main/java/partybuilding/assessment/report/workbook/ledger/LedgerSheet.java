package partybuilding.assessment.report.workbook.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.ledger.LedgerSection;
import partybuilding.assessment.report.table.ledger.CohortTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The outcomes of the problems that each assessment raised, for the college or its branches. */
public final class LedgerSheet {
  /** Widths, in digits, with which a row fits the page. */
  private static final int FIGURE = 8;

  private static final int NOTE = 14;

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final CohortCells cells;

  private LedgerSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.cells = new CohortCells(input);
  }

  /** The college as a whole, the oldest year first, and its chart. */
  public static WorkbookSheet ofCollege(WorkbookInput input) {
    LedgerSheet sheet = new LedgerSheet(input);
    SheetGrid grid = sheet.whole();
    return SheetSubject.of("college_ledger", sheet.lead(), input.terms())
        .page(grid, new ChartShelf(List.of(new CohortStacks(input, grid).chart()), 1));
  }

  private SheetGrid whole() {
    List<SheetColumn> columns =
        Stream.of(
                input.figures("raised_in"), cells.columns().stream(), cells.partColumns().stream())
            .flatMap(some -> some)
            .map(column -> column.narrow(FIGURE))
            .collect(Collectors.toCollection(ArrayList::new));
    columns.add(cells.noteColumn().narrow(NOTE));
    List<List<SheetCell>> rows =
        lines(line -> college(line) && whole(line), Comparator.comparingInt(NamedRow::year))
            .stream()
            .map(this::wholeRow)
            .toList();
    return new SheetGrid(columns, rows, 1);
  }

  private List<SheetCell> wholeRow(NamedRow line) {
    return Stream.of(
            List.of(cells.year(line)),
            cells.row(line),
            cells.parts(line),
            List.of(cells.note(line)))
        .flatMap(List::stream)
        .toList();
  }

  /** The college by dimension, the newest year first. */
  public static WorkbookSheet ofDimensions(WorkbookInput input) {
    LedgerSheet sheet = new LedgerSheet(input);
    List<NamedRow> lines =
        sheet.lines(
            line -> college(line) && !whole(line),
            newest().thenComparing(input.order().byDimension()));
    return SheetSubject.of("ledger_dimensions", sheet.lead(), input.terms())
        .list(sheet.grid(lines, List.of("dimension")));
  }

  /** The branches with their sums, the newest year first; their dimensions are in the table. */
  public static WorkbookSheet ofBranches(WorkbookInput input) {
    LedgerSheet sheet = new LedgerSheet(input);
    List<NamedRow> lines =
        sheet.lines(
            line -> !college(line) && whole(line),
            newest().thenComparing(input.order().byBranch()));
    List<String> lead = new ArrayList<>(sheet.lead());
    lead.add(input.terms().text("workbook.lead.ledger"));
    return SheetSubject.of("ledger", lead, input.terms())
        .list(sheet.grid(lines, List.of("branch")));
  }

  /** One branch by dimension, in its own workbook, the newest year first. */
  public static WorkbookSheet ofOwn(WorkbookInput input) {
    LedgerSheet sheet = new LedgerSheet(input);
    List<NamedRow> lines =
        sheet.lines(line -> !college(line), newest().thenComparing(input.order().byDimension()));
    return SheetSubject.of("own_ledger", sheet.lead(), input.terms())
        .list(narrow(sheet.grid(lines, List.of("dimension"))));
  }

  private static SheetGrid narrow(SheetGrid grid) {
    List<SheetColumn> columns =
        grid.columns().stream().map(column -> column.narrow(FIGURE)).toList();
    return new SheetGrid(columns, grid.rows(), grid.names());
  }

  private static boolean college(NamedRow line) {
    return line.branch().equals(Cohort.ALL);
  }

  private static boolean whole(NamedRow line) {
    return line.dimension().equals(Cohort.ALL);
  }

  private static Comparator<NamedRow> newest() {
    return Comparator.comparingInt(NamedRow::year).reversed();
  }

  private List<String> lead() {
    LedgerSection section = input.ledger();
    return Stream.of(
            terms.text("ledger.note"),
            terms.text("workbook.lead.closings"),
            section.fallback(),
            section.earlier())
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private List<NamedRow> lines(Predicate<NamedRow> meant, Comparator<NamedRow> order) {
    return NamedRow.all(CohortTable.TABLE, input.facts()).filter(meant).sorted(order).toList();
  }

  /** A grid whose rows are identified by the year and the columns in {@code names}. */
  private SheetGrid grid(List<NamedRow> lines, List<String> names) {
    List<SheetColumn> columns = new ArrayList<>();
    input.figures("raised_in").forEach(columns::add);
    names.forEach(name -> columns.add(SheetColumn.name(terms.column(name))));
    columns.addAll(cells.columns());
    columns.add(cells.noteColumn());
    List<List<SheetCell>> rows = lines.stream().map(line -> row(line, names)).toList();
    return new SheetGrid(columns, rows, 1 + names.size());
  }

  private List<SheetCell> row(NamedRow line, List<String> names) {
    List<SheetCell> row = new ArrayList<>();
    row.add(cells.year(line));
    names.forEach(name -> row.add(SheetCell.text(named(line, name))));
    row.addAll(cells.row(line));
    row.add(cells.note(line));
    return row;
  }

  private String named(NamedRow line, String name) {
    return name.equals("branch") ? terms.branch(line.branch()) : terms.dimension(line.dimension());
  }
}
