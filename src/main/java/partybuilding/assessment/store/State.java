package partybuilding.assessment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The tables of the state folder's database. */
public final class State {
  private static final Pattern STATEMENT_END = Pattern.compile(";");

  /** H2's code for a database that another process has opened. */
  private static final int LOCKED = 90020;

  private final Sql sql;

  private State(Sql sql) {
    this.sql = sql;
  }

  /** Opens the tables, making those that are missing. */
  public static State open(DataSource database) {
    Sql sql = new Sql(database);
    STATEMENT_END
        .splitAsStream(schema())
        .filter(statement -> !statement.isBlank())
        .forEach(sql::update);
    return new State(sql);
  }

  private static String schema() {
    try (InputStream bytes = State.class.getResourceAsStream("schema.sql")) {
      if (bytes == null) {
        throw new IllegalStateException("schema.sql is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema.sql", e);
    }
  }

  /** Whether a failure to open the database says that another process holds it. */
  public static boolean inUse(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == LOCKED);
  }

  /** Which files were read, how, and what was found in them. */
  public FileTable files() {
    return new FileTable(sql);
  }

  /** The figures of the evaluations. */
  public FigureTable figures() {
    return new FigureTable(sql);
  }

  /** The items of the ledgers. */
  public LedgerTable ledgers() {
    return new LedgerTable(sql);
  }
}
