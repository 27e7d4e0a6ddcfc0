package partybuilding.assessment.loop;

/**
 * What next year's scores would be if nothing changed but chance. A low score is low in part by
 * chance, which does not come again: E = mean_{t+1} + ρ·(y_t − mean_t), ρ the share of the
 * differences of year t that is not noise (Linden 2013, BMC Med Res Methodol 13:119).
 *
 * @param before mean_t, over the branches that both years score, 0–100
 * @param next mean_{t+1}, over the same branches
 * @param reliability ρ, 0..1
 */
public record RegressionToMean(double before, double next, double reliability) {
  /** Of the scores of the same branches in two years, in one order. */
  public static RegressionToMean of(double[] before, double[] next, double reliability) {
    return new RegressionToMean(mean(before), mean(next), reliability);
  }

  private static double mean(double[] scores) {
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    return sum / scores.length;
  }

  /** The score to be expected after one of {@code score}. */
  public double expected(double score) {
    return next + reliability * (score - before);
  }
}
