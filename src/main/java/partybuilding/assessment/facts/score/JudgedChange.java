package partybuilding.assessment.facts.score;

import java.util.Optional;

/**
 * A change of a score, and what may be said of it.
 *
 * @param change from the earlier year to the later; empty where the two must not be subtracted
 * @param verdict what may be said of the change
 */
public record JudgedChange(Optional<Change> change, Verdict verdict) {}
