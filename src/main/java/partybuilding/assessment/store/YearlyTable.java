package partybuilding.assessment.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table that keeps the rows of each year in their order and replaces a year as a whole.
 *
 * @param <T> what one row holds
 */
public final class YearlyTable<T> {
  private final Sql sql;
  private final YearlyShape<T> shape;

  YearlyTable(Sql sql, YearlyShape<T> shape) {
    this.sql = sql;
    this.shape = shape;
  }

  /** Puts a year's rows in the place of whatever is kept of it. */
  public void replace(int year, List<T> rows) {
    forget(year);
    List<List<Object>> values = new ArrayList<>();
    for (T row : rows) {
      List<Object> all = new ArrayList<>(List.of(year, values.size()));
      all.addAll(shape.cells(row));
      values.add(all);
    }
    int columns = shape.columns().size() + 2;
    String names = String.join(",", shape.columns());
    String marks = String.join(",", Collections.nCopies(columns, "?"));
    sql.insert(
        "insert into "
            + shape.table()
            + (" (assessment_year,place_in_order," + names + ")")
            + (" values (" + marks + ")"),
        values);
  }

  /** The rows kept of a year, in their order. */
  public List<T> find(int year) {
    return sql.query(
        "select * from " + shape.table() + " where assessment_year = ? order by place_in_order",
        shape.reader(),
        year);
  }

  void forget(int year) {
    sql.update("delete from " + shape.table() + " where assessment_year = ?", year);
  }

  /** The years of which rows are kept, ascending. */
  List<Integer> years() {
    return sql.query(
        "select distinct assessment_year from " + shape.table() + " order by 1",
        row -> row.getInt(1));
  }
}
