package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;
import partybuilding.assessment.store.database.ServerFailure.Reason;

/**
 * The state in a schema of a PostgreSQL server. Whoever works on it holds a lock of the server, for
 * as long as a connection of its own is open: if the run is killed, the lock is gone with it.
 */
public final class StateServer {
  private static final int SECONDS = 20;
  private static final String PROGRAM = "party-building-assessment";

  /** What is committed is on the server's disk. */
  private static final String OPTIONS = "-c synchronous_commit=on";

  private static final String LOCK =
      "select pg_try_advisory_lock(hashtext('" + PROGRAM + "'), hashtext(?))";

  private static final String SCHEMA =
      "select exists (select 1 from pg_namespace where nspname = ?)";

  private final ServerSettings settings;

  public StateServer(ServerSettings settings) {
    this.settings = settings;
  }

  /**
   * Locks and opens the schema, and makes it where there is none.
   *
   * @param connections how many may be open at once
   * @throws StateFailure if another run has locked it
   * @throws ServerFailure if the server does not do what a run needs
   */
  public OpenDatabase open(int connections) {
    try {
      return opened(connections);
    } catch (SQLException | StateFailure e) {
      throw ServerFailure.of(e, settings.file())
          .map(RuntimeException.class::cast)
          .orElseGet(() -> new StateFailure("open", e));
    } catch (NewerState e) {
      throw new ServerFailure(Reason.NEWER, settings.file(), e);
    } catch (ForeignTables e) {
      throw new ServerFailure(Reason.FOREIGN, settings.file(), e);
    }
  }

  private OpenDatabase opened(int connections) throws SQLException {
    Connection lock = setUp(new PGSimpleDataSource()).getConnection();
    JdbcConnectionPool pool = JdbcConnectionPool.create(setUp(new PGConnectionPoolDataSource()));
    pool.setMaxConnections(connections);
    OpenDatabase database = new OpenDatabase(pool, () -> close(pool, lock));
    try {
      lock(lock);
      Schema.prepare(pool);
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private <T extends BaseDataSource> T setUp(T source) {
    source.setServerNames(new String[] {settings.value("host")});
    source.setPortNumbers(new int[] {Integer.parseInt(settings.value("port"))});
    source.setDatabaseName(settings.value("database"));
    source.setCurrentSchema(settings.value("schema"));
    source.setUser(settings.value("user"));
    settings.password().ifPresent(source::setPassword);
    source.setSslMode(settings.value("sslmode"));
    if (!settings.value("sslrootcert").isEmpty()) {
      source.setSslRootCert(settings.value("sslrootcert"));
    }
    source.setApplicationName(PROGRAM);
    source.setOptions(OPTIONS);
    source.setConnectTimeout(SECONDS);
    source.setLoginTimeout(SECONDS);
    source.setTcpKeepAlive(true);
    return source;
  }

  private void lock(Connection connection) throws SQLException {
    String schema = settings.value("schema");
    if (!has(connection, LOCK, schema)) {
      throw new StateFailure("lock", new StateLocked());
    }
    if (!has(connection, SCHEMA, schema)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("create schema " + schema);
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
    try {
      lock.close();
    } catch (SQLException e) {
      throw new StateFailure("close", e);
    }
  }
}
