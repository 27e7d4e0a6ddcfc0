package partybuilding.assessment.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.report.table.Tables;

/**
 * Every item that the ledger still carries, long-term ones left out; in a branch, the longest
 * overdue before the others and those that await being struck off after them.
 */
final class ItemSheet {
  private static final Set<String> LEFT = Set.of("open", "overdue", "awaiting");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Terms terms;

  private ItemSheet(Terms terms) {
    this.terms = terms;
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    ItemSheet sheet = new ItemSheet(terms);
    List<List<Cell>> rows =
        Line.of(Tables.items(material.facts())).stream()
            .filter(line -> LEFT.contains(line.text("outcome")))
            .sorted(sheet.order())
            .map(sheet::row)
            .toList();
    List<String> lead = List.of(terms.title("workbook.lead.items"));
    return Sheet.of("items", lead, new Grid(sheet.columns(material), rows, 2), terms);
  }

  private Comparator<Line> order() {
    return terms
        .byBranch()
        .thenComparing(Comparator.comparingLong((Line l) -> l.count("days_overdue")).reversed())
        .thenComparing(line -> line.text("outcome").equals("awaiting"))
        .thenComparing(Comparator.comparingLong((Line l) -> l.count("days_awaiting")).reversed());
  }

  private List<Column> columns(Material material) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("branch")));
    columns.add(Column.name(terms.column("item_id")));
    material.figures("raised_in").forEach(columns::add);
    columns.add(Column.name(terms.column("dimension")));
    columns.add(Column.text(terms.column("problem")));
    columns.add(Column.name(terms.column("requirement")));
    columns.add(Column.name(terms.column("status")));
    columns.add(Column.name(terms.column("state")));
    columns.add(Column.name(terms.column("deadline")));
    material.figures("days_overdue", "days_awaiting").forEach(columns::add);
    columns.add(Column.name(terms.column("source")));
    columns.add(Column.text(terms.column("measure")));
    columns.add(Column.name(terms.column("owner")));
    return columns;
  }

  private List<Cell> row(Line line) {
    return List.of(
        Cell.text(terms.branch(line.branch())),
        Cell.text(line.text("item_id")),
        line.cell("year", Notation.YEAR),
        Cell.text(terms.dimension(line.dimension())),
        Cell.text(line.text("problem")),
        terms.word("requirement", line.text("requirement")),
        terms.word("workbook.status", line.text("status")),
        state(line),
        day(line.text("deadline")),
        line.counted("days_overdue"),
        line.counted("days_awaiting"),
        Cell.text(line.text("source")),
        Cell.text(line.text("measure")),
        Cell.text(line.text("owner")));
  }

  private Cell state(Line line) {
    if (line.text("outcome").equals("overdue")) {
      return new Cell.Text(terms.text("workbook.state.overdue"), Ink.DOWN);
    }
    if (line.text("outcome").equals("awaiting")) {
      boolean late = line.text("rectified_late").equals("true");
      return Cell.text(terms.text(late ? "item.awaiting.tardy" : "item.awaiting"));
    }
    boolean soon = line.text("due_within_three_months").equals("true");
    return Cell.text(terms.text(soon ? "workbook.state.soon" : "workbook.state.open"));
  }

  private Cell day(String text) {
    return DAY.matcher(text).matches()
        ? new Cell.Day(LocalDate.parse(text))
        : terms.word("workbook.deadline", text);
  }
}
