package partybuilding.assessment.report.workbook.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;

/** A row of a table, its cells by the names of their columns. */
public final class NamedRow {
  private final Map<String, Integer> places;
  private final List<?> cells;

  private NamedRow(Map<String, Integer> places, List<?> cells) {
    this.places = places;
    this.cells = cells;
  }

  /** The rows of a table in their order, made lazily. */
  public static <F> Stream<NamedRow> all(ReportTable<F, ?> table, F facts) {
    Map<String, Integer> places = new HashMap<>();
    for (String column : table.header()) {
      places.put(column, places.size());
    }
    return table.cells(facts).map(row -> new NamedRow(places, row));
  }

  /** The text of a column; empty if missing. */
  public String text(String column) {
    return cell(column).toString();
  }

  /** The figure of a column. */
  public Optional<Number> figure(String column) {
    return cell(column) instanceof Number number ? Optional.of(number) : Optional.empty();
  }

  /** The figure of a column as a cell; an empty cell if missing. */
  public SheetCell cell(String column, CellFormat format) {
    return figure(column)
        .<SheetCell>map(f -> new SheetCell.Figure(f, format))
        .orElse(SheetCell.NOTHING);
  }

  /** The count of a column; 0 if missing. */
  public long count(String column) {
    return figure(column).map(Number::longValue).orElse(0L);
  }

  /** The count of a column as a cell; an empty cell if missing. */
  public SheetCell counted(String column) {
    return cell(column, CellFormat.COUNT);
  }

  /** The assessment year. */
  public int year() {
    return (int) count("year");
  }

  public String branch() {
    return text("branch_id");
  }

  public String dimension() {
    return text("dimension");
  }

  private Object cell(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException(column + " is none of " + places.keySet());
    }
    return cells.get(place);
  }
}
