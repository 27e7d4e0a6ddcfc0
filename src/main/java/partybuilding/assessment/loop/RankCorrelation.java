package partybuilding.assessment.loop;

import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.Level;
import partybuilding.assessment.score.inference.StandardNormal;
import partybuilding.assessment.standing.MeanRanks;

/**
 * How far two figures of the same branches go together, by their order alone (Spearman 1904, Am J
 * Psych 15:72): Pearson's r of the ranks, equal figures sharing their mean rank. A third figure is
 * held constant by r = (r_xy − r_xz·r_yz) / √((1 − r_xz²)(1 − r_yz²)).
 *
 * @param value r, −1..1
 * @param branches n
 * @param held how many further figures are held constant
 */
public record RankCorrelation(double value, int branches, int held) {

  /** Degrees of freedom that two figures take; each figure held constant takes one more. */
  private static final int COST = 3;

  /** What arithmetic may have made of 0. */
  private static final double NOISE = 1e-12;

  /** Of two figures, each in the branches' order; none where one of them is the same for all. */
  public static Optional<RankCorrelation> of(double[] x, double[] y) {
    double[] ranksX = MeanRanks.of(x);
    double[] ranksY = MeanRanks.of(y);
    double scale = products(ranksX, ranksX) * products(ranksY, ranksY);
    return scale <= NOISE
        ? Optional.empty()
        : Optional.of(correlation(products(ranksX, ranksY) / Math.sqrt(scale), x.length, 0));
  }

  /**
   * Of two figures with a third held constant; none where one of them is the same for all, or has
   * the third's order or its reverse.
   */
  public static Optional<RankCorrelation> given(double[] x, double[] y, double[] third) {
    return of(x, y)
        .flatMap(xy -> of(x, third).flatMap(xz -> of(y, third).flatMap(yz -> xy.given(xz, yz))));
  }

  private Optional<RankCorrelation> given(RankCorrelation xz, RankCorrelation yz) {
    double scale = xz.unexplained() * yz.unexplained();
    return scale <= NOISE
        ? Optional.empty()
        : Optional.of(
            correlation((value - xz.value * yz.value) / Math.sqrt(scale), branches, held + 1));
  }

  private double unexplained() {
    return 1 - value * value;
  }

  private static RankCorrelation correlation(double value, int branches, int held) {
    return new RankCorrelation(Math.max(-1, Math.min(1, value)), branches, held);
  }

  /** Ranks have the mean (n + 1)/2. */
  private static double products(double[] ranksX, double[] ranksY) {
    double mean = (ranksX.length + 1) / 2.0;
    double sum = 0;
    for (int i = 0; i < ranksX.length; i++) {
      sum += (ranksX[i] - mean) * (ranksY[i] - mean);
    }
    return sum;
  }

  /**
   * tanh(atanh r ∓ z·√((1 + r²/2)/(n − 3 − held))) (Bonett and Wright 2000, Psychometrika 65:23);
   * none for too few branches, and none where the order is the same throughout, for then it has no
   * width.
   */
  public Optional<Interval> interval() {
    int freedom = branches - COST - held;
    if (freedom <= 0 || unexplained() <= NOISE) {
      return Optional.empty();
    }
    double half =
        StandardNormal.exceededBy(Level.TAIL) * Math.sqrt((1 + value * value / 2) / freedom);
    return Optional.of(
        new Interval(StrictMath.tanh(atanh() - half), StrictMath.tanh(atanh() + half)));
  }

  private double atanh() {
    return (StrictMath.log1p(value) - StrictMath.log1p(-value)) / 2;
  }
}
