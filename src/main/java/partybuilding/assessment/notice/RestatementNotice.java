package partybuilding.assessment.notice;

/** Published figures of an earlier year that moved, one notice a year and cause. */
public sealed interface RestatementNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** A file that had been read is another one now, or is gone. */
  record RestatedByExport(Place place, String year, String count) implements RestatementNotice {}

  /** The rules of the past are others. */
  record RestatedByRules(Place place, String year, String count) implements RestatementNotice {}

  /** The register of branches or their lineage is another. */
  record RestatedByStructure(Place place, String year, String count) implements RestatementNotice {}

  /** A ledger that came in later changes what is known of earlier problems. */
  record RestatedByLedger(Place place, String year, String count) implements RestatementNotice {}

  /** Another version of the program computes it in another way. */
  record RestatedByProgram(Place place, String year, String count) implements RestatementNotice {}

  /** Several of these changed together, and which of them moved a figure cannot be decided. */
  record RestatedBySeveral(Place place, String year, String count, String causes)
      implements RestatementNotice {}

  /** A year's ballots changed since its figures were published, and these stand. */
  record FiguresStand(Place place, String year, String minimum) implements RestatementNotice {}

  /** The same, but other rules, branches or tables leave nothing that could stand. */
  record FiguresCannotStand(Place place, String year, String minimum) implements RestatementNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /**
   * A year's ballots changed since its figures were published, and nothing is kept of these but the
   * report.
   */
  record FiguresNotKept(Place place, String year, String minimum, String report)
      implements RestatementNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }
}
