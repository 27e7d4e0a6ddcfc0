package partybuilding.assessment.report.workbook.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.report.table.ledger.ItemTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.TextColour;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/**
 * All open items without long-term ones, by branch: the longest overdue first, then by due date,
 * those awaiting verification last.
 */
public final class ItemSheet {
  private static final Set<String> LEFT = Set.of("open", "overdue", "awaiting");

  /** Widths, in digits, with which a row can be read on a printed page. */
  private static final int FIGURE = 9;

  private static final int WORD = 10;
  private static final int NAME = 16;
  private static final int TEXT = 32;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final WorkbookWords terms;

  private ItemSheet(WorkbookWords terms) {
    this.terms = terms;
  }

  public static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    ItemSheet sheet = new ItemSheet(terms);
    List<List<SheetCell>> rows =
        NamedRow.all(ItemTable.TABLE, input.facts())
            .filter(line -> LEFT.contains(line.text("outcome")))
            .sorted(order(input))
            .map(sheet::row)
            .toList();
    List<String> lead = List.of(terms.title("workbook.lead.items"));
    return SheetSubject.of("items", lead, terms).list(new SheetGrid(sheet.columns(input), rows, 2));
  }

  private static Comparator<NamedRow> order(WorkbookInput input) {
    return input
        .order()
        .byBranch()
        .thenComparing(Comparator.comparingLong((NamedRow l) -> l.count("days_overdue")).reversed())
        .thenComparing(line -> line.text("outcome").equals("awaiting"))
        .thenComparing(
            Comparator.comparingLong((NamedRow l) -> l.count("days_awaiting")).reversed())
        .thenComparing(ItemSheet::dueLast)
        .thenComparing(line -> line.text("deadline"));
  }

  /** Whether it has no due date and comes after those that have one. */
  private static boolean dueLast(NamedRow line) {
    return !DAY.matcher(line.text("deadline")).matches();
  }

  /**
   * The columns, narrow enough for a printed page; only the item numbers are wide enough to stay on
   * one line, so that they can be searched.
   */
  private List<SheetColumn> columns(WorkbookInput input) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.column("branch")).narrow(NAME));
    columns.add(SheetColumn.name(terms.column("item_id")));
    input.figures("raised_in").map(column -> column.narrow(FIGURE)).forEach(columns::add);
    columns.add(SheetColumn.name(terms.column("dimension")).narrow(WORD));
    columns.add(SheetColumn.text(terms.column("problem")).narrow(TEXT));
    columns.add(SheetColumn.name(terms.column("requirement")).narrow(FIGURE));
    columns.add(SheetColumn.name(terms.column("status")).narrow(FIGURE));
    columns.add(SheetColumn.name(terms.column("state")).narrow(FIGURE));
    columns.add(SheetColumn.figure(terms.column("deadline")).narrow(FIGURE));
    columns.add(SheetColumn.name(terms.column("deadline_words")).narrow(FIGURE));
    input
        .figures("days_overdue", "days_awaiting")
        .map(column -> column.narrow(FIGURE))
        .forEach(columns::add);
    columns.add(SheetColumn.name(terms.column("source")).narrow(WORD));
    columns.add(SheetColumn.text(terms.column("measure")).narrow(TEXT));
    columns.add(SheetColumn.name(terms.column("owner")).narrow(WORD));
    return columns;
  }

  private List<SheetCell> row(NamedRow line) {
    return List.of(
        SheetCell.text(terms.branch(line.branch())),
        SheetCell.text(line.text("item_id")),
        line.cell("year", CellFormat.YEAR),
        SheetCell.text(terms.dimension(line.dimension())),
        SheetCell.text(line.text("problem")),
        terms.word("requirement", line.text("requirement")),
        terms.word("workbook.status", line.text("status")),
        state(line),
        day(line.text("deadline")),
        words(line.text("deadline")),
        line.counted("days_overdue"),
        line.counted("days_awaiting"),
        SheetCell.text(line.text("source")),
        SheetCell.text(line.text("measure")),
        SheetCell.text(line.text("owner")));
  }

  private SheetCell state(NamedRow line) {
    if (line.text("outcome").equals("overdue")) {
      return new SheetCell.Text(terms.text("workbook.state.overdue"), TextColour.DOWN);
    }
    if (line.text("outcome").equals("awaiting")) {
      boolean late = line.text("rectified_late").equals("true");
      return SheetCell.text(terms.text(late ? "item.awaiting.tardy" : "item.awaiting"));
    }
    boolean soon = line.text("due_within_three_months").equals("true");
    return SheetCell.text(terms.text(soon ? "workbook.state.soon" : "workbook.state.open"));
  }

  /** A deadline that is not a date. */
  private SheetCell words(String text) {
    return DAY.matcher(text).matches() ? SheetCell.NOTHING : terms.word("workbook.deadline", text);
  }

  private static SheetCell day(String text) {
    return DAY.matcher(text).matches()
        ? new SheetCell.Day(LocalDate.parse(text))
        : SheetCell.NOTHING;
  }
}
