package partybuilding.assessment.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import partybuilding.assessment.packed.NullableCell;
import partybuilding.assessment.store.database.StateFailure;

/** Runs statements on the state's database. Transactions are the caller's. */
final class Sql {
  private static final int BATCH = 1000;

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  /** One row of a result to an object. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Reads every row of a query. */
  <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, List.of(parameters));
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new StateFailure(sql, e);
    }
  }

  /** Runs one statement. */
  void update(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, List.of(parameters));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StateFailure(sql, e);
    }
  }

  /** Runs one statement for every row of parameters. */
  void insert(String sql, List<List<Object>> rows) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < rows.size(); i++) {
        set(statement, rows.get(i));
        statement.addBatch();
        if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
          statement.executeBatch();
        }
      }
    } catch (SQLException e) {
      throw new StateFailure(sql, e);
    }
  }

  private static void set(PreparedStatement statement, List<Object> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, NullableCell.of(parameters.get(i)));
    }
  }

  static OptionalDouble optionalDouble(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static Object[] elements(ResultSet row, String column) throws SQLException {
    return (Object[]) row.getArray(column).getArray();
  }
}
