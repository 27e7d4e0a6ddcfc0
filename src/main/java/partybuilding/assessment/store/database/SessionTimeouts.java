package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a server may end a session for that waits while a run computes. With the session that holds
 * the lock the lock would be gone, and the run would not notice.
 */
final class SessionTimeouts {
  private static final String OFF =
      "select name, set_config(name, '0', false) from pg_catalog.pg_settings where name in"
          + " ('idle_session_timeout', 'idle_in_transaction_session_timeout',"
          + " 'transaction_timeout') order by name";

  private SessionTimeouts() {}

  /**
   * Switches them off for a session.
   *
   * @return the options that do so for others of the same server; earlier ones know fewer
   */
  static String switchedOff(Connection session) throws SQLException {
    StringBuilder options = new StringBuilder();
    try (Statement statement = session.createStatement();
        ResultSet rows = statement.executeQuery(OFF)) {
      while (rows.next()) {
        options.append(" -c ").append(rows.getString(1)).append("=0");
      }
    }
    return options.toString();
  }
}
