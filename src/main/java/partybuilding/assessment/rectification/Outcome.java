package partybuilding.assessment.rectification;

/** What can have become of an item by a day. */
public enum Outcome {
  /** What the rules call closed: struck off, or rectified. */
  CLOSED,
  /** Neither closed nor withdrawn, and not late. */
  OPEN,
  /** Open past its deadline. */
  OVERDUE,
  /** To be kept up for good (长期坚持). */
  LONG_TERM,
  /** Withdrawn. */
  CANCELLED;

  /** Whether nothing is left to be done about it. */
  boolean ended() {
    return this == CLOSED || this == CANCELLED;
  }
}
