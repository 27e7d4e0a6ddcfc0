package partybuilding.assessment.store.database;

/** Another run has locked the state. */
public final class StateLocked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateLocked() {}
}
