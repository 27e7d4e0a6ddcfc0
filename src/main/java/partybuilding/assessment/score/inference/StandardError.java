package partybuilding.assessment.score.inference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import partybuilding.assessment.disclosure.Grain;

/**
 * How sure a weighted mean is.
 *
 * @param points on 0–100, above 0
 * @param freedom degrees of freedom, above 0
 */
public record StandardError(double points, double freedom) {
  /** No t distribution's upper 5 % begin earlier than the normal one's, at 1.6449. */
  private static final double LEAST_ONE_SIDED = 1.64;

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

  /**
   * The standard error of Σ w·m over independent groups: se² = Σ w²s²/n, degrees of freedom (Σ
   * w²s²/n)² / Σ (w²s²/n)²/f (Satterthwaite 1946, Biometrics Bulletin 2:110), with f the degrees of
   * freedom of a group's variance.
   *
   * @param variance Σ w²s²/n
   * @param fourth Σ (w²s²/n)²/f
   */
  public static StandardError satterthwaite(double variance, double fourth) {
    return new StandardError(Math.sqrt(variance), variance * variance / fourth);
  }

  /** The interval of confidence 0.95 around a value (Student's t). */
  public Interval around(double value) {
    return simultaneous(value, 1);
  }

  /**
   * The interval around one of {@code values} values whose intervals hold together at confidence
   * 0.95 (Bonferroni).
   */
  public Interval simultaneous(double value, int values) {
    return interval(value, Level.TAIL / values);
  }

  /**
   * The interval of confidence 0.90: two one-sided tests at 5 % show that the value lies between
   * two bounds exactly where this interval does (Schuirmann 1987, J Pharmacokin Biopharm 15:657).
   */
  public Interval ofTwoOneSidedTests(double value) {
    return interval(value, Level.ONE_SIDED);
  }

  /**
   * Whether two one-sided tests at 5 % show that the value is less than {@code bound} off 0: the
   * nearer bound decides, and a probability takes less than an interval's end.
   */
  public boolean showsWithin(double value, double bound) {
    double off = bound - Math.abs(value);
    return off > LEAST_ONE_SIDED * points
        && StudentT.exceeds(off / points, freedom) < Level.ONE_SIDED;
  }

  private Interval interval(double value, double tail) {
    double half = StudentT.exceededBy(tail, freedom) * points;
    return new Interval(value - half, value + half);
  }

  /** The two-sided probability of a value at least this far from 0 if the truth is 0. */
  public double probability(double value) {
    return 2 * StudentT.exceeds(Math.abs(value) / points, freedom);
  }

  /**
   * The same for a figure that is given coarsely: what rounding adds is in it, and it is itself
   * given with two digits, degrees of freedom in whole ones, so that it tells no group's spread.
   */
  public StandardError coarsened(Grain grain) {
    if (grain.points().signum() == 0) {
      return this;
    }
    double error = widened(grain.variance()).points;
    double rounded = new BigDecimal(error).round(TWO_DIGITS).doubleValue();
    return new StandardError(rounded, Math.max(1, Math.floor(freedom)));
  }

  /** The standard error with more variance, of a kind that needs no estimate. */
  public StandardError widened(double variance) {
    return new StandardError(Math.sqrt(points * points + variance), freedom);
  }

  /**
   * The standard error of the difference of two independent values: se² = se_1² + se_2², on
   * Satterthwaite's degrees of freedom over all the cells of both, (se_1² + se_2²)² / (se_1⁴/f_1 +
   * se_2⁴/f_2).
   */
  public StandardError minus(StandardError other) {
    double one = points * points;
    double two = other.points * other.points;
    return satterthwaite(one + two, one * one / freedom + two * two / other.freedom);
  }

  /**
   * The same difference on no more degrees of freedom than the less sure value has: where one of
   * many tests decides and a variance rests on a few ballots, Satterthwaite's t is too light in its
   * tails.
   */
  public StandardError minusOfFew(StandardError other) {
    return new StandardError(
        StrictMath.hypot(points, other.points), Math.min(freedom, other.freedom));
  }
}
