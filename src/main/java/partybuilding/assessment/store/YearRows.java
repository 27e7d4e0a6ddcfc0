package partybuilding.assessment.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A table that keeps rows of each year, in their order, and replaces a year as a whole. */
final class YearRows<T> {
  private final Sql sql;
  private final String table;
  private final int columns;
  private final Function<T, List<Object>> cells;
  private final Sql.RowReader<T> reader;

  /**
   * A table whose first two columns are the year and the place in the year's order.
   *
   * @param shape its name, and how many columns follow these two
   */
  YearRows(Sql sql, Shape shape, Function<T, List<Object>> cells, Sql.RowReader<T> reader) {
    this.sql = sql;
    this.table = shape.table();
    this.columns = shape.columns();
    this.cells = cells;
    this.reader = reader;
  }

  /** What a table is called, and how many columns of its own it has. */
  record Shape(String table, int columns) {}

  void replace(int year, List<T> rows) {
    forget(year);
    List<List<Object>> values = new ArrayList<>();
    for (T row : rows) {
      List<Object> all = new ArrayList<>(List.of(year, values.size()));
      all.addAll(cells.apply(row));
      values.add(all);
    }
    String marks = String.join(",", Collections.nCopies(columns + 2, "?"));
    sql.insert("insert into " + table + " values (" + marks + ")", values);
  }

  void forget(int year) {
    sql.update("delete from " + table + " where assessment_year = ?", year);
  }

  List<T> find(int year) {
    return sql.query(
        "select * from " + table + " where assessment_year = ? order by place_in_order",
        reader,
        year);
  }
}
