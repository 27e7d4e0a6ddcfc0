package partybuilding.assessment.rectification;

/**
 * The state of an item relative to its deadline on a day. An item is due once the day that its
 * deadline names has come; one that is cancelled or to be kept up for good, one whose deadline
 * names no day or a later one, and one that was rectified on no stated day, is not judged. This is
 * the one rule of what is due: shares of items rectified on time are of {@link #due} items only.
 */
public enum Timeliness {
  /** Due, and rectified by its deadline. */
  ON_TIME,
  /** Due, and rectified after its deadline: late, which is not overdue. */
  LATE,
  /** Due, and not rectified by that day. */
  UNDONE,
  /** Not due, or not to be judged. */
  UNJUDGED;

  /** Whether its deadline has come, and it can be said whether it was kept. */
  public boolean due() {
    return this != UNJUDGED;
  }
}
