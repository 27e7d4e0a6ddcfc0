package partybuilding.assessment.store.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The tables of the state and of the job, in the versions that {@link Migration} lists. An empty
 * database gets them by the scripts alone, one of this version is left as it is: the library that
 * runs an upgrade takes longer to start than a college's file to read.
 */
public final class Schema {
  /** Holds the version; tables older than it are of no version. */
  private static final String VERSION = "state_version";

  private static final String MARK = "schema_version";
  private static final Set<String> LASTING =
      Set.of(MARK, "past_run", "publication", "restatement", "moved_figure");
  private static final String OF_THE_JOB = "batch_";
  private static final String PUBLISHED = "published_";

  private final DataSource database;
  private final SchemaStatements statements;
  private final List<String> tables;

  private Schema(DataSource database) {
    this.database = database;
    this.statements = new SchemaStatements(database);
    this.tables = statements.texts(Dialect.of(database).tables());
  }

  /**
   * Whether a database holds the tables of a state, of whatever version up to this program's.
   *
   * @throws NewerState if they are of a newer one
   */
  public static boolean isIn(DataSource database) {
    Schema schema = new Schema(database);
    return schema.version().isPresent() || schema.has(MARK);
  }

  /**
   * The same for a schema of a server, which others may use.
   *
   * @throws NewerState if they are of a newer one
   * @throws ForeignTables if it holds other tables
   */
  static boolean isInSchema(DataSource database) {
    Schema schema = new Schema(database);
    boolean empty = schema.version().isEmpty();
    if (empty && !schema.tables.isEmpty()) {
      throw new ForeignTables();
    }
    return !empty;
  }

  /**
   * Brings the tables to this program's version.
   *
   * @throws NewerState if they are of a newer one
   */
  public static void prepare(DataSource database) {
    new Schema(database).prepare();
  }

  private void prepare() {
    OptionalInt version = version();
    if (version.isPresent()) {
      if (version.getAsInt() < Migration.newest()) {
        upgrade(version.getAsInt());
      }
    } else if (tables.isEmpty()) {
      create();
    } else if (Dialect.of(database) == Dialect.POSTGRESQL) {
      throw new ForeignTables();
    } else {
      dropReadable();
      upgrade(0);
    }
  }

  private OptionalInt version() {
    OptionalInt version =
        has(VERSION)
            ? statements.texts("select number from " + VERSION).stream()
                .mapToInt(Integer::parseInt)
                .max()
            : OptionalInt.empty();
    version.ifPresent(Schema::refuseNewer);
    return version;
  }

  private static void refuseNewer(int version) {
    if (version > Migration.newest()) {
      throw new NewerState(version);
    }
  }

  private boolean has(String table) {
    return tables.stream().anyMatch(table::equalsIgnoreCase);
  }

  private void create() {
    Dialect dialect = Dialect.of(database);
    List<String> all = new ArrayList<>();
    Migration.of(dialect).forEach(step -> all.addAll(step.statements(dialect)));
    all.addAll(mark());
    statements.run(all);
  }

  private void upgrade(int version) {
    new FlywayUpgrade(Dialect.of(database)).from(version, database);
    statements.run(mark());
  }

  private static List<String> mark() {
    return List.of(
        "create table if not exists " + VERSION + " (number int not null)",
        "delete from " + VERSION,
        "insert into " + VERSION + " values (" + Migration.newest() + ")");
  }

  /**
   * Only files are of no version: a server makes all tables or none, and what else lies in a schema
   * is never touched. They hold what can be read again in a form of their own.
   */
  private void dropReadable() {
    statements.run(
        tables.stream()
            .filter(table -> !lasting(table.toLowerCase(Locale.ROOT)))
            .map(table -> "drop table \"" + table + "\"")
            .toList());
  }

  private static boolean lasting(String table) {
    return LASTING.contains(table) || table.startsWith(OF_THE_JOB) || table.startsWith(PUBLISHED);
  }
}
