package partybuilding.assessment.score;

import java.util.OptionalDouble;

/**
 * Ratios of whole numbers that a double holds exactly: one division rounds them as the decimal
 * arithmetic of {@link Moments} does. A ratio of numbers below 2⁵³ is no closer than 2⁻¹⁰⁷ of
 * itself to the middle between two doubles, so that rounding it to 34 digits first changes nothing.
 */
final class WholeRatio {
  private static final long EXACT = 1L << 53;

  private static final long HUNDRED = 100;

  private WholeRatio() {}

  /** Whether a product of a number and a positive factor is below 2⁵³. */
  static boolean fits(long number, long factor) {
    return Math.abs(number) < EXACT / factor;
  }

  /**
   * The variance of whole numbers, each worth {@code 100 / denominator} points, with n − 1; nothing
   * where a number on the way is not below 2⁵³.
   */
  static OptionalDouble variance(long number, long sum, long squares, long denominator) {
    if (number < 2) {
      return OptionalDouble.of(0);
    }
    long common = greatestCommonDivisor(HUNDRED, denominator);
    long hundred = HUNDRED / common * (HUNDRED / common);
    long unit = denominator / common;
    if (squares > Long.MAX_VALUE / number || !fits(unit, unit) || !fits(number, number - 1)) {
      return OptionalDouble.empty();
    }
    long deviations = number * squares - sum * sum;
    long freedom = number * (number - 1);
    return fits(deviations, hundred) && fits(freedom, unit * unit)
        ? OptionalDouble.of((double) (deviations * hundred) / (double) (freedom * unit * unit))
        : OptionalDouble.empty();
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
