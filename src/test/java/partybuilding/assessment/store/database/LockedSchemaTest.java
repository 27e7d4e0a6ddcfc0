package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** With a database that has the server's functions; the server itself is asked in its profile. */
class LockedSchemaTest {
  private static final String SCHEMA = "office";

  /** Whether the server gives the lock away. */
  private static boolean free = true;

  private final String url =
      "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

  @BeforeEach
  void theLockIsFree() {
    free = true;
  }

  @Test
  void aSchemaThatIsNotThereIsMadeAndItsTablesPrepared() throws SQLException {
    Connection lock = connection();
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "office", "secret");

    OpenDatabase database = LockedSchema.open(lock, pool, SCHEMA);

    try (Connection other = connection();
        Statement statement = other.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select 1 from information_schema.schemata where schema_name = '" + SCHEMA + "'")) {
      assertThat(rows.next()).isTrue();
    }
    assertThat(lock.isClosed()).isFalse();
    database.requireHeld();
    lock.close();
    assertThatThrownBy(database::requireHeld)
        .isInstanceOf(StateFailure.class)
        .hasRootCauseInstanceOf(PSQLException.class);
    database.close();
    assertThat(lock.isClosed()).isTrue();
  }

  @Test
  void theLockIsGivenUpBeforeItsConnectionIsClosed() throws SQLException {
    Connection lock = connection();
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "office", "secret");
    OpenDatabase database = LockedSchema.open(lock, pool, SCHEMA);
    free = false;

    database.close();

    assertThat(free).isTrue();
    assertThat(lock.isClosed()).isTrue();
  }

  @Test
  void aSchemaThatAnotherRunHasLockedIsLeftAndBothConnectionsAreClosed() throws SQLException {
    free = false;
    Connection lock = connection();
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "office", "secret");

    assertThatThrownBy(() -> LockedSchema.open(lock, pool, SCHEMA))
        .isInstanceOf(StateFailure.class)
        .hasRootCauseInstanceOf(StateLocked.class);
    assertThat(lock.isClosed()).isTrue();
    assertThatThrownBy(pool::getConnection).isInstanceOf(IllegalStateException.class);
  }

  private Connection connection() throws SQLException {
    Connection connection = DriverManager.getConnection(url, "office", "secret");
    String methods = ServerFunctions.class.getName();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create alias if not exists hashtext for '" + methods + ".hash'");
      statement.execute(
          "create alias if not exists pg_try_advisory_lock for '" + methods + ".lock'");
      statement.execute(
          "create alias if not exists pg_advisory_unlock_all for '" + methods + ".unlock'");
    }
    return connection;
  }

  /** The server's functions, by their names there. */
  public static final class ServerFunctions {
    private ServerFunctions() {}

    public static int hash(String text) {
      return text.hashCode();
    }

    public static boolean lock(int program, int schema) {
      return free;
    }

    public static boolean unlock() {
      free = true;
      return true;
    }
  }
}
