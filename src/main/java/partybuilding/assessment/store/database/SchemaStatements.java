package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements on the tables of a database as a whole. */
final class SchemaStatements {
  private final DataSource database;

  SchemaStatements(DataSource database) {
    this.database = database;
  }

  /** Runs them as one transaction, as far as the database knows one of such statements. */
  void run(List<String> statements) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        run(sql, connection);
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new StateFailure(String.valueOf(e.getMessage()), e);
    }
  }

  private static void run(String sql, Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StateFailure(sql, e);
    }
  }

  /** The first column of each row. */
  List<String> texts(String query) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new StateFailure(query, e);
    }
  }
}
