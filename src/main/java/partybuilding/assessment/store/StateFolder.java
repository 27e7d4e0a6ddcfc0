package partybuilding.assessment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import partybuilding.assessment.store.database.OpenDatabase;
import partybuilding.assessment.store.database.StateFailure;

/**
 * The folder that holds the state between runs.
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
   */
  public OpenDatabase open(int connections) {
    if (Files.exists(file())) {
      lookAtWhatIsThere();
    }
    JdbcConnectionPool pool = JdbcConnectionPool.create(database(url()));
    pool.setMaxConnections(connections);
    return new OpenDatabase(pool, pool::dispose);
  }

  /**
   * The runs kept here, the oldest first; none where nothing has been kept yet.
   *
   * @throws StateFailure if the database does not open; {@link State#inUse} and {@link
   *     StateDamage#of} tell why
   */
  public List<PastRun> pastRuns() {
    if (!Files.exists(file())) {
      return List.of();
    }
    try (OpenDatabase database = open(1)) {
      Sql sql = new Sql(database.source());
      if (Files.isWritable(file())) {
        Schema.prepareLasting(sql);
      }
      return new RunLog(sql).all();
    }
  }

  /**
   * Puts a damaged database aside, so that a new one can be made in its place.
   *
   * @return where it lies now, beside its place
   */
  public Path putAside() throws IOException {
    Path aside = aside(1);
    for (int number = 2; Files.exists(aside); number++) {
      aside = aside(number);
    }
    return Files.move(file(), aside);
  }

  private Path aside(int number) {
    return path.resolve(DATABASE + ".damaged-" + number + ".mv.db");
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
   * was in it be lost without a word. Nothing is written yet, so that it can be put aside as it is.
   */
  private void lookAtWhatIsThere() {
    if (!Files.isRegularFile(file()) || !hasTables()) {
      throw new StateFailure(file().toString(), new StateDamage());
    }
  }

  private boolean hasTables() {
    try {
      return Schema.isIn(new Sql(database(url() + READ_ONLY)));
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
