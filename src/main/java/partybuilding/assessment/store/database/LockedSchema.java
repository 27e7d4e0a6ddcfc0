package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/**
 * A schema of a server that one run works on. It holds a lock of the server, for as long as a
 * connection of its own is open: if the run is killed, the lock is gone with it.
 */
final class LockedSchema {
  /** What the server's other users know this program by. */
  static final String PROGRAM = "party-building-assessment";

  private static final String LOCK =
      "select pg_try_advisory_lock(hashtext('" + PROGRAM + "'), hashtext(?))";

  private static final String EXISTS =
      "select exists (select 1 from pg_catalog.pg_namespace where nspname = ?)";

  private static final int SECONDS = 20;

  private LockedSchema() {}

  /**
   * Locks the schema, makes it where there is none, and prepares its tables. Whatever fails, both
   * connections are closed.
   *
   * @throws StateFailure if another run has locked it
   */
  static OpenDatabase open(Connection lock, JdbcConnectionPool pool, String schema)
      throws SQLException {
    return open(
        lock,
        pool,
        () -> {
          lock(lock, schema);
          make(lock, schema);
          Schema.prepare(pool);
        });
  }

  /** Locks the schema, which may not be there, and changes nothing. */
  static OpenDatabase openAsItIs(Connection lock, JdbcConnectionPool pool, String schema)
      throws SQLException {
    return open(lock, pool, () -> lock(lock, schema));
  }

  /** What is done to a schema before it is used. */
  private interface Opening {
    void run() throws SQLException;
  }

  private static OpenDatabase open(Connection lock, JdbcConnectionPool pool, Opening opening)
      throws SQLException {
    OpenDatabase database =
        new OpenDatabase(pool, () -> requireHeld(lock), () -> close(pool, lock));
    try {
      opening.run();
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The lock is gone with its connection, whoever ended that. */
  private static void requireHeld(Connection lock) {
    try {
      if (!lock.isValid(SECONDS)) {
        throw new PSQLException("lock", PSQLState.CONNECTION_DOES_NOT_EXIST);
      }
    } catch (SQLException e) {
      throw new StateFailure("lock", e);
    }
  }

  private static void lock(Connection connection, String schema) throws SQLException {
    if (!has(connection, LOCK, schema)) {
      throw new StateFailure("lock", new StateLocked());
    }
  }

  private static void make(Connection connection, String schema) throws SQLException {
    if (!has(connection, EXISTS, schema)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("create schema " + schema);
      }
    }
  }

  /**
   * The server ends a session, and with it a lock, only some time after its connection is closed.
   */
  private static void unlock(Connection lock) throws SQLException {
    if (lock.isValid(SECONDS)) {
      try (Statement statement = lock.createStatement()) {
        statement.execute("select pg_advisory_unlock_all()");
      }
    }
  }

  private static boolean has(Connection connection, String query, String schema)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, schema);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private static void close(JdbcConnectionPool pool, Connection lock) {
    pool.dispose();
    try (lock) {
      unlock(lock);
    } catch (SQLException e) {
      throw new StateFailure("close", e);
    }
  }
}
