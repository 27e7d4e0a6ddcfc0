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

  /** Whether a sequence of that name is in it. */
  public boolean hasSequence(String name) {
    return !new Sql(source)
        .query(
            "select 1 from information_schema.sequences where sequence_name = ?",
            row -> row.getInt(1),
            name)
        .isEmpty();
  }

  @Override
  public void close() {
    closing.run();
  }
}
