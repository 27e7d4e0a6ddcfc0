package partybuilding.assessment.store.database;

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

  /** What it is. */
  public Dialect dialect() {
    return Dialect.of(source);
  }

  @Override
  public void close() {
    closing.run();
  }
}
