package partybuilding.assessment.store.database;

/** The database of the state folder does not answer as it should. */
public final class StateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StateFailure(String sql, Throwable cause) {
    super(sql, cause);
  }
}
