package partybuilding.assessment.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The folder that holds the state between runs.
 *
 * @param path where it lies; it need not be there
 */
public record StateFolder(Path path) {
  private static final String DATABASE = "assessment";
  private static final String FILE_SUFFIX = ".mv.db";

  /** The address of the database inside. */
  public String url() {
    return "jdbc:h2:file:" + path.toAbsolutePath().resolve(DATABASE) + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  /**
   * The runs kept here, the oldest first; none where nothing has been kept yet.
   *
   * @throws StateFailure if the database does not open; {@link State#inUse} tells why
   */
  public List<PastRun> pastRuns() {
    if (!Files.exists(path.resolve(DATABASE + FILE_SUFFIX))) {
      return List.of();
    }
    Sql sql = new Sql(database(url()));
    Schema.prepareLasting(sql);
    return new RunLog(sql).all();
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

  private static DataSource database(String url) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    return database;
  }
}
