package partybuilding.assessment.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.permission.OwnerOnly;

/**
 * The PostgreSQL server that the tests of the profile postgres keep states on, each in a schema of
 * its own. Where its port is not named, there is none, and states are files.
 */
public final class ServerUnderTest {
  private static final String HOST = "127.0.0.1";
  private static final String NAME = "assessment";

  private ServerUnderTest() {}

  /** Whether states are kept on it. */
  public static boolean present() {
    return !port().isEmpty();
  }

  private static String port() {
    return System.getProperty("postgres.port", "");
  }

  /** The password of its user. */
  public static String password() {
    return System.getProperty("postgres.password", "");
  }

  /** A name that no other schema has. */
  public static String schema() {
    return "s" + UUID.randomUUID().toString().replace("-", "");
  }

  /** Keeps the state of a folder on the server, where there is one and the folder says nothing. */
  public static void lend(Path state) {
    if (present() && !Files.exists(state.resolve("database.properties"))) {
      keepIn(state, schema());
    }
  }

  /** Keeps the state of a folder in a schema. */
  public static Path keepIn(Path state, String schema) {
    return keepIn(state, schema, NAME);
  }

  /** The same for another of its users, who has the same password. */
  static Path keepIn(Path state, String schema, String user) {
    return settings(
        state,
        "host=%s\nport=%s\ndatabase=%s\nuser=%s\npassword=%s\nschema=%s\n"
            .formatted(HOST, port(), NAME, user, password(), schema));
  }

  /** Ends the sessions that hold a lock of a schema. */
  public static void endLocksOf(String schema) throws SQLException {
    try (Connection connection = in(schema).getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select pg_terminate_backend(pid, 10000) from pg_locks"
                    + " where locktype = 'advisory' and objid::int = hashtext(?)")) {
      statement.setString(1, schema);
      try (ResultSet ended = statement.executeQuery()) {
        if (!ended.next() || !ended.getBoolean(1)) {
          throw new IllegalStateException("nobody held " + schema);
        }
      }
    }
  }

  /** Writes settings that only their owner may read. */
  public static Path settings(Path state, String text) {
    try {
      OwnerOnly.createFolder(state);
      Path file = state.resolve("database.properties");
      Files.deleteIfExists(file);
      Files.createFile(file, Access.OWNER.ofNewFile(file));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty schema. */
  public static DataSource empty() {
    String schema = schema();
    PGSimpleDataSource source = in(schema);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new StateFailure(schema, e);
    }
    return source;
  }

  /** A schema as other programs see it. */
  public static PGSimpleDataSource in(String schema) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {HOST});
    source.setPortNumbers(new int[] {Integer.parseInt(port())});
    source.setDatabaseName(NAME);
    source.setUser(NAME);
    source.setPassword(password());
    source.setCurrentSchema(schema);
    return source;
  }
}
