package partybuilding.assessment.rectification;

import partybuilding.assessment.language.Coded;

/** What can have become of an item by a day. */
public enum Outcome implements Coded {
  /** What the rules call closed: struck off, or rectified. */
  CLOSED,
  /**
   * Rectified and not yet struck off, where the rules ask for that (已整改待验收): whatever its deadline,
   * it is never overdue.
   */
  AWAITING,
  /** Not rectified, and not past its deadline. */
  OPEN,
  /** Not rectified, and past its deadline. */
  OVERDUE,
  /** To be kept up for good (长期坚持). */
  LONG_TERM,
  /** Withdrawn. */
  CANCELLED;

  /** Whether it is still to be rectified; long-term items are not counted among those. */
  public boolean unrectified() {
    return this == OPEN || this == OVERDUE;
  }

  /** Whether nothing is left to be done about it. */
  boolean ended() {
    return this == CLOSED || this == CANCELLED;
  }

  /** Whether the ledger still carries it: neither closed nor withdrawn. */
  public boolean open() {
    return !ended();
  }
}
