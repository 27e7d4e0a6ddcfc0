package partybuilding.assessment.compare.standing;

import java.util.Arrays;

/**
 * How far apart branches truly are, beyond what their standard errors make of equal ones. The
 * variance τ² between branches is where Q(τ²) = Σ w(y − μ)² reaches K − 1, with w = 1/(se² + τ²)
 * and μ = Σ wy / Σ w (Paule and Mandel 1982, J. Res. Natl. Bur. Stand. 87:377), found by bisection;
 * 0 if Q(0) does not exceed K − 1.
 *
 * @param variance τ², in squared points, at least 0
 * @param mean μ, in points
 */
record PauleMandel(double variance, double mean) {
  private static final double WIDTH = 1e-12;

  /** The values and standard errors of at least two branches. */
  static PauleMandel of(double[] values, double[] standardErrors) {
    double low = 0;
    double high = excess(values, standardErrors, 0) > 0 ? 1 : 0;
    while (excess(values, standardErrors, high) > 0) {
      low = high;
      high *= 2;
    }
    while (high - low > WIDTH * Math.max(1, low)) {
      double middle = (low + high) / 2;
      if (excess(values, standardErrors, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new PauleMandel(high, mean(values, standardErrors, high));
  }

  private static double mean(double[] values, double[] errors, double variance) {
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double weight = 1 / (errors[i] * errors[i] + variance);
      weights += weight;
      sum += weight * values[i];
    }
    return sum / weights;
  }

  /** Q − (K − 1), which falls as the variance grows. */
  private static double excess(double[] values, double[] errors, double variance) {
    double mean = mean(values, errors, variance);
    double q = 0;
    for (int i = 0; i < values.length; i++) {
      double distance = values[i] - mean;
      q += distance * distance / (errors[i] * errors[i] + variance);
    }
    return q - (values.length - 1);
  }

  /**
   * The share of the differences between branches that is not noise, 0..1: ρ = τ² / (τ² + median of
   * se²) (Lingsma 2009, BMC Medical Research Methodology 9:53).
   */
  double rankability(double[] standardErrors) {
    double[] squares = Arrays.stream(standardErrors).map(se -> se * se).sorted().toArray();
    int half = squares.length / 2;
    double median =
        squares.length % 2 == 1 ? squares[half] : (squares[half - 1] + squares[half]) / 2;
    return variance / (variance + median);
  }
}
