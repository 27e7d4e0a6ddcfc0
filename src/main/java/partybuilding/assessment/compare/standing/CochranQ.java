package partybuilding.assessment.compare.standing;

import java.util.List;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.score.inference.FisherF;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.KleinRanks.Estimate;

/**
 * Whether branches differ at all: Cochran's Q = Σ w(y − μ)² with w = 1/se² and μ = Σ wy / Σ w
 * (1954, Biometrics 10:101). With standard errors that are estimates Q exceeds χ² too often, in 11
 * to 12 % of years in which no branch differs; so it is judged as Welch's F (1951, Biometrika
 * 38:330): with Λ = Σ (1 − w/Σw)²/f, F = Q/(K − 1) / (1 + 2(K − 2)Λ/(K² − 1)) on K − 1 and (K² −
 * 1)/(3Λ) degrees of freedom.
 */
final class CochranQ {
  /** The degrees of freedom beyond which a variance counts as known. */
  private static final double KNOWN = 1e9;

  private CochranQ() {}

  /** Of scores of at least two branches, taken as independent. */
  static Heterogeneity ofScores(List<Estimate> scores) {
    return new Heterogeneity(q(scores), probability(scores, q(scores)));
  }

  /**
   * Of effects of at least two branches. They are measured from their own mean, and on a complete
   * panel se² = (1 − 1/K)·σ²/n: without a difference Q is K/(K − 1) times what it is for
   * independent figures.
   */
  static Heterogeneity ofEffects(List<Estimate> effects) {
    double independent = q(effects) * (effects.size() - 1) / effects.size();
    return new Heterogeneity(q(effects), probability(effects, independent));
  }

  private static double q(List<Estimate> estimates) {
    double sum = 0;
    for (Estimate estimate : estimates) {
      sum += weight(estimate) * estimate.value();
    }
    double mean = sum / weights(estimates);
    double q = 0;
    for (Estimate estimate : estimates) {
      q += weight(estimate) * StrictMath.pow(estimate.value() - mean, 2);
    }
    return q;
  }

  private static double probability(List<Estimate> estimates, double q) {
    double weights = weights(estimates);
    double lambda = 0;
    for (Estimate estimate : estimates) {
      lambda +=
          StrictMath.pow(1 - weight(estimate) / weights, 2) / standardError(estimate).freedom();
    }
    double count = estimates.size();
    double squares = count * count - 1;
    double f = q / (count - 1) / (1 + 2 * (count - 2) * lambda / squares);
    double denominator = Math.min(KNOWN, squares / (3 * lambda));
    return new FisherF(count - 1, denominator).exceeds(f);
  }

  private static double weights(List<Estimate> estimates) {
    return estimates.stream().mapToDouble(CochranQ::weight).sum();
  }

  private static double weight(Estimate estimate) {
    double error = standardError(estimate).points();
    return 1 / (error * error);
  }

  private static StandardError standardError(Estimate estimate) {
    return estimate.standardError().orElseThrow();
  }
}
