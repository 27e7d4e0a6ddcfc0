package partybuilding.assessment.store;

import javax.sql.DataSource;

/** The database of a state folder while it is open. */
public final class OpenDatabase implements AutoCloseable {
  private final DataSource source;
  private final Runnable closing;

  OpenDatabase(DataSource source, Runnable closing) {
    this.source = source;
    this.closing = closing;
  }

  /** Its connections. */
  public DataSource source() {
    return source;
  }

  @Override
  public void close() {
    closing.run();
  }
}
