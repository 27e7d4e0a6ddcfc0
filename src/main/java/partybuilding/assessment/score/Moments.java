package partybuilding.assessment.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Number, sum and sum of squares of values that are whole numbers or fractions of them, held
 * exactly: neither the order of the values nor their number can change the mean or the variance by
 * a bit.
 */
public final class Moments {
  /** The bits of integers that are exact as doubles (IEEE 754, binary64). */
  private static final int EXACT_BITS = 53;

  private final Map<Integer, Fractions> byDivisor = new TreeMap<>();
  private final Fractions whole = new Fractions();
  private long count;

  /** Values that share a divisor. */
  private static final class Fractions {
    private final ExactSum sum = new ExactSum();
    private final ExactSum squares = new ExactSum();

    void add(long numerator) {
      sum.add(numerator);
      squares.add(Math.multiplyExact(numerator, numerator));
    }

    void absorb(Fractions other) {
      sum.add(other.sum);
      squares.add(other.squares);
    }
  }

  /** Adds a whole number. */
  void add(long value) {
    count++;
    whole.add(value);
  }

  /** Adds the fraction {@code numerator / divisor}. */
  void add(long numerator, int divisor) {
    if (divisor == 1) {
      add(numerator);
    } else {
      count++;
      byDivisor.computeIfAbsent(divisor, unused -> new Fractions()).add(numerator);
    }
  }

  /** Adds whole numbers that were summed up elsewhere. */
  void absorb(long number, long sum, long squares) {
    count += number;
    whole.sum.add(sum);
    whole.squares.add(squares);
  }

  /** Adds everything another one holds. */
  void absorb(Moments other) {
    count += other.count;
    whole.absorb(other.whole);
    other.byDivisor.forEach(
        (divisor, fractions) ->
            byDivisor.computeIfAbsent(divisor, unused -> new Fractions()).absorb(fractions));
  }

  long count() {
    return count;
  }

  /**
   * The statistics of whole numbers, each worth {@code 100 / denominator} points.
   *
   * @param sum of the numbers
   * @param squares the sum of their squares
   */
  static CellStatistics statistics(long number, long sum, long squares, long denominator) {
    OptionalDouble variance = WholeRatio.variance(number, sum, squares, denominator);
    if (variance.isPresent() && WholeRatio.fits(sum, 100) && WholeRatio.fits(number, denominator)) {
      double mean = (double) (sum * 100) / (double) (number * denominator);
      return new CellStatistics(number, mean, variance.getAsDouble());
    }
    Moments moments = new Moments();
    moments.absorb(number, sum, squares);
    return moments.statistics(denominator);
  }

  /** The statistics of the values, each worth {@code 100 / denominator} points. */
  public CellStatistics statistics(long denominator) {
    BigInteger common = commonDivisor();
    BigInteger sum = whole.sum.total().multiply(common);
    BigInteger squares = whole.squares.total().multiply(common.pow(2));
    for (Map.Entry<Integer, Fractions> entry : byDivisor.entrySet()) {
      BigInteger factor = common.divide(BigInteger.valueOf(entry.getKey()));
      sum = sum.add(entry.getValue().sum.total().multiply(factor));
      squares = squares.add(entry.getValue().squares.total().multiply(factor.pow(2)));
    }
    BigInteger n = BigInteger.valueOf(count);
    BigInteger unit = common.multiply(BigInteger.valueOf(denominator));
    BigInteger hundred = BigInteger.valueOf(100);
    double mean = ratio(sum.multiply(hundred), n.multiply(unit));
    BigInteger squaredDeviations =
        n.multiply(squares).subtract(sum.pow(2)).multiply(hundred.pow(2));
    BigInteger freedom = n.multiply(n.subtract(BigInteger.ONE)).multiply(unit.pow(2));
    double variance = count < 2 ? 0 : ratio(squaredDeviations, freedom);
    return new CellStatistics(count, mean, variance);
  }

  /** The sum of the values. */
  double total() {
    BigInteger common = commonDivisor();
    BigInteger sum = whole.sum.total().multiply(common);
    for (Map.Entry<Integer, Fractions> entry : byDivisor.entrySet()) {
      BigInteger factor = common.divide(BigInteger.valueOf(entry.getKey()));
      sum = sum.add(entry.getValue().sum.total().multiply(factor));
    }
    return ratio(sum, common);
  }

  private BigInteger commonDivisor() {
    BigInteger common = BigInteger.ONE;
    for (int divisor : byDivisor.keySet()) {
      BigInteger next = BigInteger.valueOf(divisor);
      common = common.divide(common.gcd(next)).multiply(next);
    }
    return common;
  }

  /** The nearest double. Of numbers that a double holds exactly, a division is that as well. */
  private static double ratio(BigInteger numerator, BigInteger denominator) {
    if (numerator.bitLength() <= EXACT_BITS && denominator.bitLength() <= EXACT_BITS) {
      return numerator.doubleValue() / denominator.doubleValue();
    }
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }
}
