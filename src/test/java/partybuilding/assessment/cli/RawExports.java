package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Statistics of a raw export by SQL alone, for comparison with what the job publishes. */
final class RawExports {
  private RawExports() {}

  /**
   * What SQL says of a cell.
   *
   * @param ballots how many answered
   * @param mean on 0–100
   * @param sd on 0–100; 0 for a single answer
   */
  record Cell(long ballots, double mean, double sd) {}

  /**
   * Every cell of an export by branch and group.
   *
   * @param value an SQL expression over the export's columns that gives 0–100 or null
   * @param where which rows count
   */
  static Map<String, Cell> cells(Path file, Columns columns, String value, String where)
      throws SQLException {
    String sql =
        "select "
            + columns.branch()
            + ", "
            + columns.group()
            + ", count(v), avg(v), coalesce(stddev_samp(v), 0) from (select *, "
            + value
            + " as v from "
            + raw(file)
            + " where "
            + where
            + ") group by "
            + columns.branch()
            + ", "
            + columns.group()
            + " having count(v) > 0";
    Map<String, Cell> cells = new TreeMap<>();
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
        PreparedStatement query = database.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        cells.put(
            rows.getString(1) + " " + rows.getString(2),
            new Cell(rows.getLong(3), rows.getDouble(4), rows.getDouble(5)));
      }
    }
    return cells;
  }

  /**
   * The cells of several branches seen as one, by group: a ballot counts once, with its mean.
   *
   * @param value an SQL expression over the export's columns that gives 0–100 or null
   * @param where which rows count
   */
  static Map<String, Cell> pooled(Path file, String value, String where) throws SQLException {
    String sql =
        "select evaluator_group, count(m), avg(m), coalesce(stddev_samp(m), 0)"
            + " from (select evaluator_group, ballot_id, avg(v) as m from (select *, "
            + value
            + " as v from "
            + raw(file)
            + " where "
            + where
            + ") group by evaluator_group, ballot_id) group by evaluator_group";
    Map<String, Cell> cells = new TreeMap<>();
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
        PreparedStatement query = database.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        cells.put(
            rows.getString(1), new Cell(rows.getLong(2), rows.getDouble(3), rows.getDouble(4)));
      }
    }
    return cells;
  }

  /** The file as a table; the function takes its path as a literal only. */
  private static String raw(Path file) {
    return "csvread('" + file.toString().replace("'", "''") + "', null, 'charset=UTF-8')";
  }

  /** What an export calls its columns. */
  record Columns(String branch, String group) {}
}
