package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/** The databases that a state can be kept in, and where their SQL differs. */
public enum Dialect {
  /** A file of the state folder, or the memory of a trial. */
  H2("H2", "binary large object", "\"YEAR\""),
  /** A server. */
  POSTGRESQL("PostgreSQL", "bytea", "year");

  private final String product;
  private final String bytes;
  private final String year;

  Dialect(String product, String bytes, String year) {
    this.product = product;
    this.bytes = bytes;
    this.year = year;
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
  String bytes() {
    return bytes;
  }

  /** The name of a column that is a word of the language to one of them. */
  String year() {
    return year;
  }

  /** Where the scripts lie that only this one understands. */
  String folder() {
    return this == H2 ? "h2" : "postgresql";
  }
}
