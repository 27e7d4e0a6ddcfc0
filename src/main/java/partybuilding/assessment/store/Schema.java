package partybuilding.assessment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The tables, as the two scripts beside this class and the {@link KeptShapes} declare them. Those
 * of {@code schema.sql} and of the shapes hold what can be read again from the exports: if they are
 * not the ones that were made, they are dropped and made anew. The tables of {@code lasting.sql}
 * and the job's own stay.
 */
final class Schema {
  private static final Pattern STATEMENT_END = Pattern.compile(";");
  private static final Set<String> LASTING =
      Set.of("SCHEMA_VERSION", "PAST_RUN", "PUBLICATION", "RESTATEMENT", "MOVED_FIGURE");
  private static final String OF_THE_JOB = "BATCH_";
  private static final String PUBLISHED = "PUBLISHED_";

  private Schema() {}

  /** What distinguishes this schema from any other. */
  static String fingerprint() {
    return Fingerprint.of(script("schema.sql") + KeptShapes.format());
  }

  /** Whether a database holds the tables, of whatever version. */
  static boolean isIn(Sql sql) {
    return sql.query(
            "select 1 from information_schema.tables where table_name = 'SCHEMA_VERSION'",
            row -> row.getInt(1))
        .contains(1);
  }

  /** Makes the tables that outlive every version. */
  static void prepareLasting(Sql sql) {
    run(script("lasting.sql"), sql);
  }

  /** Makes the tables that are missing, and those of another version anew. */
  static void prepare(Sql sql) {
    prepareLasting(sql);
    if (!sql.query("select fingerprint from schema_version", row -> row.getString(1))
        .equals(List.of(fingerprint()))) {
      dropReadable(sql);
    }
    run(script("schema.sql"), sql);
    KeptShapes.prepare(sql);
  }

  private static void dropReadable(Sql sql) {
    List<String> tables =
        sql.query(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            row -> row.getString(1));
    tables.stream()
        .filter(table -> !lasting(table))
        .forEach(table -> sql.update("drop table \"" + table + "\""));
    sql.update("delete from schema_version");
    sql.update("insert into schema_version values (?)", fingerprint());
  }

  private static boolean lasting(String table) {
    return LASTING.contains(table) || table.startsWith(OF_THE_JOB) || table.startsWith(PUBLISHED);
  }

  private static void run(String script, Sql sql) {
    STATEMENT_END
        .splitAsStream(script)
        .filter(statement -> !statement.isBlank())
        .forEach(sql::update);
  }

  static String script(String name) {
    try (InputStream bytes = Schema.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
