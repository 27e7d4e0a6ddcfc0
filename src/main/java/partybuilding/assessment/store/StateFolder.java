package partybuilding.assessment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import partybuilding.assessment.store.database.NewerState;
import partybuilding.assessment.store.database.OpenDatabase;
import partybuilding.assessment.store.database.Schema;
import partybuilding.assessment.store.database.ServerFailure;
import partybuilding.assessment.store.database.ServerSettings;
import partybuilding.assessment.store.database.StateFailure;
import partybuilding.assessment.store.database.StateServer;

/**
 * The folder that holds the state between runs, or says which server does.
 *
 * @param path where it lies; it need not be there
 */
public record StateFolder(Path path) {
  private static final String DATABASE = "assessment";
  private static final String FILE = DATABASE + ".mv.db";

  /** A trace would hold what was read. */
  private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

  /**
   * Opens the database, for as long as the result is not closed.
   *
   * @param connections how many may be open at once
   * @throws StateFailure if it cannot be a database; {@link StateDamage#of} tells whether it is
   *     still one
   * @throws NewerState if a newer program has written it
   */
  public OpenDatabase open(int connections) {
    return ServerSettings.in(path)
        .map(settings -> new StateServer(settings).open(connections))
        .orElseGet(() -> openFile(connections));
  }

  private OpenDatabase openFile(int connections) {
    OpenDatabase database = openFileAsItIs(connections);
    try {
      Schema.prepare(database.source());
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private OpenDatabase openFileAsItIs(int connections) {
    if (Files.exists(file())) {
      lookAtWhatIsThere();
    }
    JdbcConnectionPool pool = JdbcConnectionPool.create(database(url()));
    pool.setMaxConnections(connections);
    return new OpenDatabase(pool, pool::dispose);
  }

  /**
   * The runs kept here, the oldest first; none where nothing has been kept yet. Nothing is changed,
   * of whatever version the state is.
   *
   * @throws StateFailure if the database does not open; {@link State#inUse} and {@link
   *     StateDamage#of} tell why
   * @throws NewerState if a newer program has written it
   */
  public List<PastRun> pastRuns() {
    Optional<ServerSettings> server = ServerSettings.in(path);
    if (server.isPresent()) {
      return new StateServer(server.get()).read(StateFolder::pastRuns).orElse(List.of());
    }
    if (!Files.exists(file())) {
      return List.of();
    }
    try (OpenDatabase database = openFileAsItIs(1)) {
      return pastRuns(database.source());
    }
  }

  private static List<PastRun> pastRuns(DataSource database) {
    return new RunLog(new Sql(database)).all();
  }

  /**
   * Puts a database that is damaged aside, so that a new one can be made in its place.
   *
   * @return where it lies now, beside its place
   * @throws ServerFailure if it lies on a server, where others may need it as it is
   */
  public Path putAsideDamaged() throws IOException {
    Optional<ServerSettings> server = ServerSettings.in(path);
    if (server.isPresent()) {
      throw server.get().damaged();
    }
    Path aside = aside(1);
    for (int number = 2; Files.exists(aside); number++) {
      aside = aside(number);
    }
    return Files.move(file(), aside);
  }

  private Path aside(int number) {
    return path.resolve(DATABASE + ".damaged-" + number + ".mv.db");
  }

  /** What a failure says of the server that holds the state; empty if it is not the cause. */
  public Optional<ServerFailure> serverFailure(Throwable failure) {
    return ServerSettings.in(path).flatMap(settings -> settings.explain(failure));
  }

  /** Lends a state that is kept nowhere and gone afterwards. */
  public static <T> T lendEmpty(Function<State, T> work) {
    DataSource database = database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    try {
      return work.apply(State.open(database));
    } finally {
      new Sql(database).update("shutdown");
    }
  }

  /**
   * A file whose header is whole and nothing else would be opened as an empty database, and what
   * was in it be lost unreported. Nothing is written yet, so that it can be put aside as it is.
   */
  private void lookAtWhatIsThere() {
    if (!Files.isRegularFile(file()) || !hasTables()) {
      throw new StateFailure(file().toString(), new StateDamage());
    }
  }

  private boolean hasTables() {
    try {
      return Schema.isIn(database(url() + READ_ONLY));
    } catch (StateFailure e) {
      if (StateDamage.incomplete(e)) {
        return false;
      }
      throw e;
    }
  }

  private Path file() {
    return path.resolve(FILE);
  }

  private String url() {
    String name = StateFile.nameOf(path.toAbsolutePath().resolve(DATABASE));
    return "jdbc:h2:" + name + SETTINGS;
  }

  private static JdbcDataSource database(String url) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    return database;
  }
}
