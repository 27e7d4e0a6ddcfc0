package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The catalogue of a server, as far as it is asked. */
public class SessionTimeoutsTest {
  private static final String[] CATALOGUE = {
    "create schema pg_catalog",
    "create table pg_catalog.pg_settings (name varchar)",
    "create alias set_config for '" + SessionTimeoutsTest.class.getName() + ".set'"
  };

  /** What the server does. */
  public static String set(String name, String value, boolean local) {
    return value;
  }

  @Test
  void onlyTheTimeoutsThatAServerKnowsAreSwitchedOff() throws SQLException {
    try (Connection server = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = server.createStatement()) {
      for (String sql : CATALOGUE) {
        statement.execute(sql);
      }
      assertThat(SessionTimeouts.switchedOff(server)).isEmpty();

      statement.execute(
          "insert into pg_catalog.pg_settings values ('work_mem'), ('transaction_timeout'),"
              + " ('idle_session_timeout')");
      assertThat(SessionTimeouts.switchedOff(server))
          .isEqualTo(" -c idle_session_timeout=0 -c transaction_timeout=0");
    }
  }
}
