package partybuilding.assessment.simulation;

import java.util.random.RandomGenerator;

/** What evaluators would say of every branch and indicator on average, on 0–100. */
final class Truth {
  /** Far enough from 100 that hardly an answer is cut off. */
  private static final double LEVEL = 68;

  private static final double SPREAD = 3;

  private final double[][] means;

  private Truth(double[][] means) {
    this.means = means;
  }

  /** Branches that differ from each other, and in every indicator. */
  static Truth draw(Design design, RandomGenerator dice) {
    int indicators = design.rules().indicators().size();
    double[][] means = new double[design.branches()][indicators];
    for (double[] branch : means) {
      double level = LEVEL + SPREAD * dice.nextGaussian();
      for (int i = 0; i < indicators; i++) {
        branch[i] = level + dice.nextGaussian();
      }
    }
    return new Truth(means);
  }

  double of(int branch, int indicator) {
    return means[branch][indicator];
  }

  /** The same, but the first branch is better by so many points in its first indicator. */
  Truth firstBranchMoved(double points) {
    double[][] moved = new double[means.length][];
    for (int b = 0; b < means.length; b++) {
      moved[b] = means[b].clone();
    }
    moved[0][0] += points;
    return new Truth(moved);
  }
}
