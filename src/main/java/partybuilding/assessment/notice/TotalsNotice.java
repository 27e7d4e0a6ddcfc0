package partybuilding.assessment.notice;

/** Rows of sums and averages that disagree with the rows they sum up. */
public sealed interface TotalsNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** A total disagrees, and both figures follow from published ones. */
  record TotalsMismatch(Place place, String given, String computed) implements TotalsNotice {}

  /** A total disagrees, and its figures would give away what is withheld. */
  record WithheldTotalsMismatch(Place place) implements TotalsNotice {}
}
