package partybuilding.assessment.store.database;

/** The state was written by a newer version of the program, whose tables this one does not know. */
public final class NewerState extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NewerState(int version) {
    super("tables of version " + version);
  }
}
