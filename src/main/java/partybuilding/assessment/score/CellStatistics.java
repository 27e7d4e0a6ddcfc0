package partybuilding.assessment.score;

import java.util.OptionalDouble;
import partybuilding.assessment.score.inference.EstimatedVariance;

/**
 * What the ballots of one cell say.
 *
 * @param ballots how many, at least 1
 * @param mean on 0–100
 * @param variance of the answers on 0–100, with n − 1; 0 for a single ballot
 * @param clusters of the ballots
 */
public record CellStatistics(long ballots, double mean, double variance, Clusters clusters) {
  /** A cell whose ballots all speak for themselves. */
  public CellStatistics(long ballots, double mean, double variance) {
    this(ballots, mean, variance, Clusters.single(ballots));
  }

  /** The same cell with ballots that do not all speak for themselves. */
  CellStatistics of(Clusters of) {
    return new CellStatistics(ballots, mean, variance, of);
  }

  /** The standard deviation of the answers; empty for a single ballot. */
  public OptionalDouble sd() {
    return ballots < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(variance));
  }

  /**
   * The variance between evaluators, on one degree of freedom less than there are clusters: the sum
   * of squares over n − Σ size²/n, which is n − 1 where every ballot is a cluster of its own (what
   * the sum of squares has as its expectation, Kish 1965, Survey Sampling, 5.4).
   */
  public EstimatedVariance ofEvaluators() {
    double freedom = clusters.number() - 1.0;
    double share = (double) ballots - clusters.squares() / ballots;
    return freedom > 0
        ? new EstimatedVariance(variance * (ballots - 1) / share, freedom)
        : EstimatedVariance.UNKNOWN;
  }

  /** The number of evaluators with as sure a mean if each of them has one ballot, n² / Σ size². */
  public double effectiveBallots() {
    return (double) ballots * ballots / clusters.squares();
  }
}
