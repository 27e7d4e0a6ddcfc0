package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/** The databases that a state can be kept in, and where their SQL differs. */
public enum Dialect {
  /** A file of the state folder, or the memory of a trial. */
  H2(
      "H2",
      "binary large object",
      "\"YEAR\"",
      "select table_name from information_schema.tables where table_schema = current_schema"),
  /** A server. */
  POSTGRESQL(
      "PostgreSQL",
      "bytea",
      "year",
      "select relname from pg_catalog.pg_class c join pg_catalog.pg_namespace n"
          + " on n.oid = c.relnamespace where n.nspname = current_schema"
          + " and relkind in ('r', 'p', 'v', 'm', 'f')");

  private final String product;
  private final String bytes;
  private final String year;
  private final String tables;

  Dialect(String product, String bytes, String year, String tables) {
    this.product = product;
    this.bytes = bytes;
    this.year = year;
    this.tables = tables;
  }

  /** The dialect of a database. */
  public static Dialect of(DataSource database) {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return Arrays.stream(values())
          .filter(dialect -> dialect.product.equals(product))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(product));
    } catch (SQLException e) {
      throw new StateFailure("the kind of the database", e);
    }
  }

  /** The statement that brings what is committed to the disk; none where it is there at once. */
  public Optional<String> flush() {
    return this == H2 ? Optional.of("checkpoint sync") : Optional.empty();
  }

  /** The type of bytes of any length. */
  public String bytes() {
    return bytes;
  }

  /** The name of a column that is a word of the language to one of them. */
  String year() {
    return year;
  }

  /** The query for all tables and views of the schema, whoever may read them. */
  String tables() {
    return tables;
  }

  /** Where the scripts lie that only this one understands. */
  String folder() {
    return this == H2 ? "h2" : "postgresql";
  }
}
