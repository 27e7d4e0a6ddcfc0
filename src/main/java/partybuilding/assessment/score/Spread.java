package partybuilding.assessment.score;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How sure a weighted mean is.
 *
 * @param standardError on 0–100, above 0
 * @param freedom degrees of freedom, above 0
 */
public record Spread(double standardError, double freedom) {
  private static final double TAIL = 0.025;

  /**
   * The spread of Σ w·m over independent groups: se² = Σ w²s²/n, degrees of freedom (Σ w²s²/n)² / Σ
   * (w²s²/n)²/f (Satterthwaite 1946, Biometrics Bulletin 2:110), with f = n − 1 for a group's own
   * sd.
   *
   * @param variance Σ w²s²/n
   * @param fourth Σ (w²s²/n)²/f
   */
  public static Spread satterthwaite(double variance, double fourth) {
    return new Spread(Math.sqrt(variance), variance * variance / fourth);
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
    double quantile = TDistribution.of(freedom).inverseSurvivalProbability(TAIL / values);
    double half = quantile * standardError;
    return new Interval(value - half, value + half);
  }

  /** The two-sided probability of a value at least this far from 0 if the truth is 0. */
  public double probability(double value) {
    return 2 * TDistribution.of(freedom).survivalProbability(Math.abs(value) / standardError);
  }

  /** The spread of the difference of two independent values. */
  public Spread minus(Spread other) {
    double own = standardError * standardError;
    double others = other.standardError * other.standardError;
    return satterthwaite(own + others, own * own / freedom + others * others / other.freedom);
  }
}
