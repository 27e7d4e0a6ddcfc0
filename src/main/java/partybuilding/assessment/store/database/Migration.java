package partybuilding.assessment.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A step from one version of the tables to the next. Each may run again after a run that was killed
 * within it.
 *
 * @param version of the tables after it
 * @param name what it makes
 * @param dialects that need it
 * @param folder of its script; empty if each dialect has one of its own
 */
record Migration(int version, String name, Set<Dialect> dialects, String folder) {
  private static final Set<Dialect> EVERY = EnumSet.allOf(Dialect.class);
  private static final String COMMON = "common";
  private static final Pattern STATEMENT_END = Pattern.compile(";");

  /** All of them, in their order. */
  private static final List<Migration> ALL =
      List.of(
          new Migration(1, "tables", EVERY, COMMON),
          new Migration(2, "earlier_restatements", Set.of(Dialect.H2), ""),
          new Migration(3, "job", EVERY, ""),
          new Migration(4, "published_views", EVERY, COMMON),
          new Migration(5, "job_messages", EVERY, COMMON),
          new Migration(6, "shared_reports", EVERY, COMMON));

  /** The version of this program's tables. */
  static int newest() {
    return ALL.get(ALL.size() - 1).version;
  }

  /** Those of a dialect. */
  static List<Migration> of(Dialect dialect) {
    return ALL.stream().filter(migration -> migration.dialects.contains(dialect)).toList();
  }

  /** The name of its file. */
  String file() {
    return "V" + version + "__" + name + ".sql";
  }

  List<String> statements(Dialect dialect) {
    return STATEMENT_END
        .splitAsStream(script(dialect))
        .filter(statement -> !statement.isBlank())
        .toList();
  }

  String script(Dialect dialect) {
    String path = "migration/" + (folder.isEmpty() ? dialect.folder() : folder) + "/" + file();
    try (InputStream bytes = Migration.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException(path + " is missing");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("${bytes}", dialect.bytes()).replace("${year}", dialect.year());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
