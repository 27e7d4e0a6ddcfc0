package partybuilding.assessment.closure;

/** Why an item is followed no further. */
public enum Ending {
  /** It was closed. */
  CLOSED,
  /** It was withdrawn, so that it can never be closed. */
  CANCELLED,
  /** It is still open on the as-of date. */
  OPEN
}
