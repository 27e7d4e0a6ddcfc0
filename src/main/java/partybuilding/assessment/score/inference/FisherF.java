package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The F distribution.
 *
 * @param numerator degrees of freedom, above 0
 * @param denominator degrees of freedom, above 0
 */
public record FisherF(double numerator, double denominator) {
  /** The probability, 0..1, of a value at least this large. */
  public double exceeds(double value) {
    return FDistribution.of(numerator, denominator).survivalProbability(value);
  }
}
