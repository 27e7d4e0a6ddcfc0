package partybuilding.assessment.disclosure;

import java.math.BigDecimal;
import java.util.List;

/**
 * How coarsely the weighted figures of a branch are given. Where single groups are hidden, weights,
 * numbers of voters and an exact figure would tell a small group's votes: with 2, 13 and 60 voters
 * there is often but one set of whole numbers of votes that gives a share of 0.7325. So what leaves
 * the job is rounded to a step that one vote less or more in any group does not exceed by half.
 *
 * @param points the step of figures on 0–100; 0 where they are exact
 * @param shares the step of figures on 0..1; 0 where they are exact
 */
public record Grain(BigDecimal points, BigDecimal shares) {
  /** Nothing is rounded. */
  public static final Grain EXACT = new Grain(BigDecimal.ZERO, BigDecimal.ZERO);

  private static final double ONE_GRADE = 20;

  private static final List<BigDecimal> LEADING =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  /**
   * The step of effects from which an evaluator's strictness shall not follow: twenty points more
   * or less, a grade, in all that one evaluator says stay within a step.
   *
   * @param part what one evaluator has of an effect, 0..1
   */
  public static Grain ofOneEvaluator(double part) {
    return new Grain(step(ONE_GRADE * part), BigDecimal.ZERO);
  }

  /** The smallest step of 1, 2 or 5 times a power of ten that is not below {@code least}. */
  static BigDecimal step(double least) {
    int power = (int) Math.floor(StrictMath.log10(least));
    for (int exponent = power; ; exponent++) {
      for (BigDecimal leading : LEADING) {
        BigDecimal step = leading.scaleByPowerOfTen(exponent);
        if (step.doubleValue() >= least) {
          return step;
        }
      }
    }
  }

  /** The coarser of both, in each respect. */
  public Grain or(Grain other) {
    return new Grain(points.max(other.points), shares.max(other.shares));
  }

  /** A figure on 0–100, or a difference of such figures. */
  public double ofPoints(double figure) {
    return round(figure, points);
  }

  /** A figure on 0..1. */
  public double ofShares(double figure) {
    return round(figure, shares);
  }

  private static double round(double figure, BigDecimal step) {
    return step.signum() == 0
        ? figure
        : step.multiply(BigDecimal.valueOf((long) Math.rint(figure / step.doubleValue())))
            .doubleValue();
  }

  /** The variance that rounding adds to a figure on 0–100: a step's square over 12 (Sheppard). */
  public double variance() {
    double step = points.doubleValue();
    return step * step / 12;
  }
}
