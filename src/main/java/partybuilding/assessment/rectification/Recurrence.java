package partybuilding.assessment.rectification;

import java.util.OptionalInt;

/**
 * A problem that came back after it was closed, or may have.
 *
 * @param item what came back
 * @param earlier the item that had been closed
 * @param yearsRunning over how many assessments in a row it has been raised, at least 2 where they
 *     follow one another; empty where the ledger does not say that it is the same problem and only
 *     its words are alike, which proves nothing
 */
public record Recurrence(FollowedItem item, FollowedItem earlier, OptionalInt yearsRunning) {
  /**
   * The least number of consecutive assessments for a problem that is raised and rectified every
   * year (年年提、年年改、年年有).
   */
  private static final int EVERY_YEAR = 3;

  /** Whether only the words are alike. */
  public boolean suspected() {
    return yearsRunning.isEmpty();
  }

  /** Whether it is raised, rectified and back every year. */
  public boolean everyYear() {
    return yearsRunning.orElse(0) >= EVERY_YEAR;
  }
}
