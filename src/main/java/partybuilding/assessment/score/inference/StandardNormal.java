package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution of mean 0 and variance 1. */
public final class StandardNormal {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private StandardNormal() {}

  /** The value that is exceeded with this probability, 0..1: 1.959964 for 0.025. */
  public static double exceededBy(double probability) {
    return NORMAL.inverseSurvivalProbability(probability);
  }
}
