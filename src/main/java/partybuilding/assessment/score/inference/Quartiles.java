package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * The quartiles of some scores, by R's type 7: between the order statistics around (n − 1)·p + 1
 * (Hyndman and Fan 1996, Am Stat 50:361).
 *
 * @param lower a quarter of the scores lie at or below it
 * @param median half of them do
 * @param upper three quarters do
 */
public record Quartiles(double lower, double median, double upper) {
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);

  /** The quartiles of scores in any order, at least one. */
  public static Quartiles of(double[] scores) {
    double[] quartiles = TYPE_7.evaluate(scores, 0.25, 0.5, 0.75);
    return new Quartiles(quartiles[0], quartiles[1], quartiles[2]);
  }
}
