package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution. */
final class StudentT {
  /**
   * The intervals of a report share their degrees of freedom, which are published as whole ones.
   */
  private static final QuantileMemory QUANTILES =
      new QuantileMemory((freedom, tail) -> StudentQuantile.exceededBy(tail, freedom));

  private StudentT() {}

  /** The value that is exceeded with a probability, 0..0.5. */
  static double exceededBy(double tail, double freedom) {
    return QUANTILES.find(freedom, tail);
  }

  /** The probability, 0..1, of a value at least this large. */
  static double exceeds(double value, double freedom) {
    return TDistribution.of(freedom).survivalProbability(value);
  }
}
