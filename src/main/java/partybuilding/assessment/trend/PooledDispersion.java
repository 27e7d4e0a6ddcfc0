package partybuilding.assessment.trend;

import java.util.Collection;
import java.util.Optional;
import partybuilding.assessment.score.inference.StandardError;

/**
 * How much more the branches' figures wobble around their lines than their standard errors say,
 * pooled because one branch has too few years to tell: φ = max(1, Σ Q / Σ (n−2)). A slope is then
 * tested by t = slope / (se·√φ) on D = Σ (n−2) degrees of freedom (Birge 1932, Physical Review
 * 40:207, for the factor; pooling over branches calibrates it for three to ten years).
 *
 * <p>The weights are estimates too: with standard errors on some fourteen degrees of freedom and t
 * on D, about one report in ten of a college in which nothing changes called some slope real. So t
 * has no more degrees of freedom than the standard errors have on average.
 *
 * @param factor φ, at least 1
 * @param freedom D, at least 0
 */
public record PooledDispersion(double factor, int freedom) {
  /** The dispersion around some lines. */
  public static PooledDispersion of(Collection<WeightedLine> lines) {
    double heterogeneity = 0;
    int freedom = 0;
    for (WeightedLine line : lines) {
      heterogeneity += line.heterogeneity();
      freedom += line.freedom();
    }
    return new PooledDispersion(Math.max(1, heterogeneity / Math.max(1, freedom)), freedom);
  }

  /** How sure the slope of a line is; empty where no line has a year more than it needs. */
  public Optional<StandardError> standardError(WeightedLine line) {
    return freedom == 0
        ? Optional.empty()
        : Optional.of(
            new StandardError(
                line.standardError() * Math.sqrt(factor), Math.min(freedom, line.errorFreedom())));
  }
}
