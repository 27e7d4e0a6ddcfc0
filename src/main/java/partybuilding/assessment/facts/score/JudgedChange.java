package partybuilding.assessment.facts.score;

import java.util.Optional;

/**
 * A change of a score with its verdict.
 *
 * @param change from the earlier year to the later; empty where the two must not be subtracted
 * @param verdict the verdict on the change
 */
public record JudgedChange(Optional<Change> change, Verdict verdict) {
  /** Whether only an interval is missing to judge it: the two years could be compared. */
  public boolean lacksInterval() {
    return verdict == Verdict.NOT_COMPARABLE
        && change.filter(c -> c.interval().isEmpty()).isPresent();
  }
}
