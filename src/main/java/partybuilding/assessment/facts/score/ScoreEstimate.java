package partybuilding.assessment.facts.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.inference.Interval;

/**
 * A score, and how sure it is.
 *
 * @param ballots how many ballots enter it; 0 where it is withheld or ballots cannot be
 *     distinguished
 * @param score 0–100; empty where there is none to report
 * @param interval of the score, where the ballots give one
 */
public record ScoreEstimate(long ballots, OptionalDouble score, Optional<Interval> interval) {
  /** No score. */
  public static final ScoreEstimate NONE =
      new ScoreEstimate(0, OptionalDouble.empty(), Optional.empty());
}
