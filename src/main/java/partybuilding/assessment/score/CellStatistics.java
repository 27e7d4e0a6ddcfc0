package partybuilding.assessment.score;

import java.util.OptionalDouble;

/**
 * What the ballots of one cell say.
 *
 * @param ballots how many, at least 1
 * @param mean on 0–100
 * @param variance of the answers on 0–100, with n − 1; 0 for a single ballot
 */
public record CellStatistics(long ballots, double mean, double variance) {
  /** The standard deviation; empty for a single ballot. */
  public OptionalDouble sd() {
    return ballots < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(variance));
  }
}
