package partybuilding.assessment.store.database;

import javax.sql.DataSource;

/** The database of a state folder while it is open. */
public final class OpenDatabase implements AutoCloseable {
  private final DataSource source;
  private final Runnable requireHeld;
  private final Runnable closing;

  /** A database that nobody else can open until it is closed. */
  public OpenDatabase(DataSource source, Runnable closing) {
    this(source, () -> {}, closing);
  }

  OpenDatabase(DataSource source, Runnable requireHeld, Runnable closing) {
    this.source = source;
    this.requireHeld = requireHeld;
    this.closing = closing;
  }

  /**
   * To be asked before anything is done that lasts.
   *
   * @throws StateFailure if it is no longer held, so that another run may have opened it
   */
  public void requireHeld() {
    requireHeld.run();
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
