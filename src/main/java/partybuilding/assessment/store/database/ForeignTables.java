package partybuilding.assessment.store.database;

/** A schema holds tables that are not those of a state. */
final class ForeignTables extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForeignTables() {}
}
