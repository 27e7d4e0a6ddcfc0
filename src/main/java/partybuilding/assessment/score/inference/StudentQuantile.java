package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of Student's t distribution. The expansion about the normal quantile (Fisher and
 * Cornish; Abramowitz and Stegun 1964, 26.7.5) is corrected by steps of third order, which know the
 * density and its slope, as R's {@code qt} does. From ten degrees of freedom on one or two steps
 * find what a search that knows neither takes a dozen values of the incomplete beta function for.
 */
final class StudentQuantile {
  private static final int STEPS = 20;

  /** A step as small as this leaves its third power: less than the last digit of a double. */
  private static final double SMALL_STEP = 1e-6;

  private StudentQuantile() {}

  /** The value that is exceeded with a probability, 0..0.5. */
  static double exceededBy(double tail, double freedom) {
    TDistribution t = TDistribution.of(freedom);
    double value = expansion(StandardNormal.exceededBy(tail), freedom);
    for (int i = 0; i < STEPS; i++) {
      double step = (t.survivalProbability(value) - tail) / t.density(value);
      value += step * (1 + step * slope(value, freedom) / 2);
      if (Math.abs(step) <= SMALL_STEP * value) {
        return value;
      }
    }
    return t.inverseSurvivalProbability(tail); // far out with less than one degree of freedom
  }

  /** How much the logarithm of the density falls, d/dv -ln f(v); of infinite freedom too. */
  private static double slope(double value, double freedom) {
    return value * (1 + 1 / freedom) / (1 + value * value / freedom);
  }

  private static double expansion(double normal, double freedom) {
    double square = normal * normal;
    double first = (square + 1) / 4;
    double second = ((5 * square + 16) * square + 3) / 96;
    double third = (((3 * square + 19) * square + 17) * square - 15) / 384;
    double fourth =
        ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160;
    double series = (((fourth / freedom + third) / freedom + second) / freedom + first) / freedom;
    return normal * (1 + series);
  }
}
