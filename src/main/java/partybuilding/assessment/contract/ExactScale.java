package partybuilding.assessment.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Dimension.Part;

/**
 * A dimension's value on one ballot as an exact fraction, so that sums over ballots are integers.
 *
 * <p>With value v of an indicator on [min, max] and weight w, the dimension is Σ w·(v − min)/(max −
 * min)·100. Over the common denominator of all weights and ranges this is Σ multiplier·(v − min) /
 * denominator · 100 with integer multipliers.
 *
 * @param terms one per indicator
 * @param denominator what a numerator of 100 points is
 */
public record ExactScale(List<Term> terms, long denominator) {
  /** A numerator beyond this would no longer square within 64 bits. */
  static final long LARGEST = 2_000_000_000L;

  public ExactScale {
    terms = List.copyOf(terms);
  }

  /**
   * One indicator's part.
   *
   * @param indicator its place among the rules' indicators
   * @param offset subtracted from a value first: the scale's minimum in hundredths
   * @param multiplier of the value
   */
  public record Term(int indicator, long offset, long multiplier) {}

  /** The scale of a dimension. */
  public static ExactScale of(Dimension dimension, Rules rules) {
    BigInteger denominator = denominator(dimension, rules);
    List<Term> terms = new ArrayList<>();
    for (Part part : dimension.parts()) {
      int index = rules.indexOfIndicator(part.indicator());
      Scale scale = rules.indicators().get(index).scale();
      BigInteger multiplier =
          new BigDecimal(denominator.divide(BigInteger.valueOf(range(scale))))
              .multiply(part.weight())
              .toBigIntegerExact();
      terms.add(new Term(index, offset(scale), multiplier.longValueExact()));
    }
    return new ExactScale(terms, denominator.longValueExact());
  }

  /** The scale of a single indicator. */
  public static ExactScale of(int indicator, Rules rules) {
    Scale scale = rules.indicators().get(indicator).scale();
    return new ExactScale(List.of(new Term(indicator, offset(scale), 1)), range(scale));
  }

  /** Whether the exact arithmetic can hold the dimension's values. */
  public static boolean fits(Dimension dimension, Rules rules) {
    return denominator(dimension, rules).compareTo(BigInteger.valueOf(LARGEST)) <= 0;
  }

  private static BigInteger denominator(Dimension dimension, Rules rules) {
    BigInteger common = BigInteger.ONE;
    for (Part part : dimension.parts()) {
      Scale scale = rules.indicators().get(rules.indexOfIndicator(part.indicator())).scale();
      BigInteger range = BigInteger.valueOf(range(scale));
      BigInteger weightDenominator =
          BigInteger.TEN.pow(Math.max(0, part.weight().stripTrailingZeros().scale()));
      common = leastCommonMultiple(common, range.multiply(weightDenominator));
    }
    return common;
  }

  private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private static long range(Scale scale) {
    return scale instanceof Scale.Points points ? points.range() : 10_000;
  }

  private static long offset(Scale scale) {
    return scale instanceof Scale.Points points ? points.minimum() : 0;
  }
}
