package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;
import partybuilding.assessment.store.database.ServerFailure.Reason;

/** The state in a schema of a PostgreSQL server, and how it is connected to. */
public final class StateServer {
  private static final int SECONDS = 20;

  /** What is committed is on the server's disk. */
  private static final String OPTIONS = "-c synchronous_commit=on";

  private final ServerSettings settings;

  public StateServer(ServerSettings settings) {
    this.settings = settings;
  }

  /**
   * Locks and opens the schema, makes it where there is none and prepares its tables.
   *
   * @param connections how many may be open at once
   * @throws StateFailure if another run has locked it
   * @throws ServerFailure if the server does not do what a run needs
   */
  public OpenDatabase open(int connections) {
    return explained(() -> opened(connections, LockedSchema::open));
  }

  /**
   * Reads from the schema as it is, of whatever version up to this program's.
   *
   * @return empty if it holds no state
   * @throws StateFailure if a run has locked it
   * @throws ServerFailure if the server does not answer, or it holds what is no state
   */
  public <T> Optional<T> read(Function<DataSource, T> reading) {
    return explained(
        () -> {
          try (OpenDatabase database = opened(1, LockedSchema::openAsItIs)) {
            DataSource source = database.source();
            return Schema.isInSchema(source)
                ? Optional.of(reading.apply(source))
                : Optional.empty();
          }
        });
  }

  /** How the schema is opened once there is a connection. */
  private interface Opening {
    OpenDatabase open(Connection lock, JdbcConnectionPool pool, String schema) throws SQLException;
  }

  /** What may fail as a server does. */
  private interface Work<T> {
    T done() throws SQLException;
  }

  private <T> T explained(Work<T> work) {
    try {
      return work.done();
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

  private OpenDatabase opened(int connections, Opening opening) throws SQLException {
    Connection lock = setUp(new PGSimpleDataSource()).getConnection();
    try {
      PGConnectionPoolDataSource others = setUp(new PGConnectionPoolDataSource());
      others.setOptions(OPTIONS + SessionTimeouts.switchedOff(lock));
      JdbcConnectionPool pool = JdbcConnectionPool.create(others);
      pool.setMaxConnections(connections);
      return opening.open(lock, pool, settings.value("schema"));
    } catch (SQLException | RuntimeException e) {
      lock.close();
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
    source.setApplicationName(LockedSchema.PROGRAM);
    source.setOptions(OPTIONS);
    source.setConnectTimeout(SECONDS);
    source.setLoginTimeout(SECONDS);
    source.setTcpKeepAlive(true);
    return source;
  }
}
