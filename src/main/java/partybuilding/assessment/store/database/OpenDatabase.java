package partybuilding.assessment.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database of a state folder while it is open. */
public final class OpenDatabase implements AutoCloseable {
  private final DataSource source;
  private final Runnable closing;

  public OpenDatabase(DataSource source, Runnable closing) {
    this.source = source;
    this.closing = closing;
  }

  /** Its connections. */
  public DataSource source() {
    return source;
  }

  /** Whether a sequence of that name is in it. */
  public boolean hasSequence(String name) {
    String query = "select 1 from information_schema.sequences where sequence_name = ?";
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new StateFailure(query, e);
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
