package partybuilding.assessment.restatement;

/** A condition under which a figure that was published stands in a later report as well. */
public enum Lasting {
  /** It speaks of one report's year and day only, such as what is open on that day. */
  SAME_REPORT,
  /** The branches of both reports are the same: figures of branches as they are now. */
  SAME_BRANCHES,
  /** The row's own branch was neither merged nor split in between. */
  BRANCH_UNBROKEN,
  /** The row's year had ended on the as-of day of both. */
  YEAR_ENDED,
  /** The cohort of the row's year was judged for good on the as-of day of both. */
  COHORT_JUDGED
}
