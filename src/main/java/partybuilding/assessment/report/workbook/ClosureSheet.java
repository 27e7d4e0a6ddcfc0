package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.report.table.Tables;

/** How many days the problems of each year took to be closed. */
final class ClosureSheet {
  private static final Pattern YEAR = Pattern.compile("\\d+");
  private static final List<String> COUNTS =
      List.of(
          "items", "closed", "cancelled", "median_days", "median_days_lower", "median_days_upper");
  private static final List<String> SHARES =
      List.of("closed_within_90_days", "closed_within_180_days", "closed_within_365_days");

  private final Material material;
  private final Terms terms;

  private ClosureSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead = List.of(terms.text("closure.note"));
    return Sheet.of("closure", lead, new ClosureSheet(material).grid(), terms);
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.column("raised_in")));
    columns.add(Column.name(terms.column("branch")));
    material.figures("items").forEach(columns::add);
    columns.add(Column.figure(material.page().ledger().closed()));
    material
        .figures("cancelled", "median_days", "median_days_lower", "median_days_upper")
        .forEach(columns::add);
    material.figures(SHARES.toArray(String[]::new)).forEach(columns::add);
    List<List<Cell>> rows =
        Line.of(Tables.closure(material.facts())).stream().map(this::row).toList();
    return new Grid(columns, rows, 2);
  }

  private List<Cell> row(Line line) {
    Notation share = Notation.shareOf(line.count("items"));
    Stream<Cell> names = Stream.of(year(line), Cell.text(terms.branch(line.branch())));
    Stream<Cell> counts = COUNTS.stream().map(line::counted);
    Stream<Cell> shares = SHARES.stream().map(column -> line.cell(column, share));
    return Stream.of(names, counts, shares).flatMap(cells -> cells).toList();
  }

  private Cell year(Line line) {
    String year = line.text("year");
    return YEAR.matcher(year).matches()
        ? new Cell.Figure(Integer.valueOf(year), Notation.YEAR)
        : Cell.text(terms.text("closure.all"));
  }
}
