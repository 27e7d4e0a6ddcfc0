package partybuilding.assessment.store;

import java.util.List;
import partybuilding.assessment.packed.BlockShape;

/**
 * A table that keeps the rows of each year in their order and replaces a year as a whole.
 *
 * @param <T> what one row holds
 */
public final class YearlyTable<T> {
  private final Sql sql;
  private final BlockShape<T> shape;
  private final String name;

  YearlyTable(Sql sql, BlockShape<T> shape) {
    this(sql, shape, "");
  }

  /** A table of the same rows under another name. */
  YearlyTable(Sql sql, BlockShape<T> shape, String prefix) {
    this.sql = sql;
    this.shape = shape;
    this.name = prefix + shape.name();
  }

  /** Puts a year's rows in the place of whatever is kept of it. */
  public void replace(int year, List<T> rows) {
    forget(year);
    sql.update("insert into " + name + " values (?,?)", year, shape.pack(rows));
  }

  /** The rows kept of a year, in their order. */
  public List<T> find(int year) {
    List<byte[]> blocks =
        sql.query(
            "select contents from " + name + " where assessment_year = ?",
            row -> row.getBytes(1),
            year);
    return blocks.isEmpty() ? List.of() : shape.unpack(blocks.get(0));
  }

  void forget(int year) {
    sql.update("delete from " + name + " where assessment_year = ?", year);
  }

  /** The years of which rows are kept, ascending. */
  List<Integer> years() {
    return sql.query("select assessment_year from " + name + " order by 1", row -> row.getInt(1));
  }
}
