package partybuilding.assessment.rectification;

import java.util.Optional;

/**
 * What one year did to one item: it began the year open or entered in it, was perhaps reopened,
 * closed or withdrawn, and ended it open or not. For every item open at the start + raised +
 * reopened = closed + cancelled + open at the end.
 *
 * @param year the ledger's year; to the end of the ledger before it nothing is known between
 * @param branch the branch that carries on its line
 * @param before what had become of it at the end of the ledger before; empty where it entered
 * @param entered whether it was raised, or first known of, in this year
 * @param after what has become of it at the end of the year
 */
public record ItemStep(
    int year, String branch, Optional<Outcome> before, boolean entered, Outcome after) {

  /** Whether the year began with it open. */
  public boolean openStart() {
    return !entered && before.filter(Outcome::ended).isEmpty();
  }

  /** Whether an item that had ended ended otherwise, or not at all. */
  public boolean reopened() {
    return before.filter(Outcome::ended).filter(ended -> ended != after).isPresent();
  }

  /** Whether it was closed in this year. */
  public boolean closed() {
    return after == Outcome.CLOSED && !was(Outcome.CLOSED);
  }

  /** Whether it was withdrawn in this year. */
  public boolean cancelled() {
    return after == Outcome.CANCELLED && !was(Outcome.CANCELLED);
  }

  /** Whether the year ended with it open. */
  public boolean openEnd() {
    return !after.ended();
  }

  /** Whether it ended the year rectified and not yet struck off. */
  public boolean awaiting() {
    return after == Outcome.AWAITING;
  }

  private boolean was(Outcome outcome) {
    return before.filter(outcome::equals).isPresent();
  }
}
