package partybuilding.assessment.restatement;

/** A condition under which a published figure must be the same in a later report. */
public enum Lasting {
  /** It depends on the report's year and as-of date, such as the number of open items. */
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
