package partybuilding.assessment.simulation;

import java.util.function.ToDoubleBiFunction;
import java.util.random.RandomGenerator;

/** What evaluators would say of every branch and indicator on average, on 0–100. */
final class Truth {
  /** Far enough from 100 that hardly an answer is cut off. */
  private static final double LEVEL = 68;

  /** A branch's indicators differ less than branches do. */
  private static final double WITHIN = 1.0 / 3;

  private final double[][] means;
  private final double[] scatter;

  private Truth(double[][] means, double[] scatter) {
    this.means = means;
    this.scatter = scatter;
  }

  /** Branches that differ from each other, and in every indicator, as the design says. */
  static Truth draw(Design design, RandomGenerator dice) {
    int indicators = design.questions().rules().indicators().size();
    double spread = design.nature().spread();
    double[][] means = new double[design.branches()][indicators];
    double[] scatter = new double[design.branches()];
    for (int b = 0; b < means.length; b++) {
      double level = LEVEL + spread * dice.nextGaussian();
      for (int i = 0; i < indicators; i++) {
        means[b][i] = level + WITHIN * spread * dice.nextGaussian();
      }
      scatter[b] = Math.exp(design.nature().unevenness() * (dice.nextDouble() - 1.0 / 2));
    }
    return new Truth(means, scatter);
  }

  double of(int branch, int indicator) {
    return means[branch][indicator];
  }

  /** On average over a dimension's indicators; those of grades have none that is known. */
  double of(int branch, String dimension) {
    return switch (dimension) {
      case "confidence" -> means[branch][0];
      case "capability" -> means[branch][1];
      case "integration" -> (means[branch][2] + means[branch][3]) / 2;
      default -> throw new IllegalArgumentException(dimension);
    };
  }

  /** How far evaluators' answers about a branch scatter, as a multiple of what is usual. */
  double scatter(int branch) {
    return scatter[branch];
  }

  /** The same, but the first branch is better by so many points in its first indicator. */
  Truth firstBranchMoved(double points) {
    return moved((branch, indicator) -> branch == 0 && indicator == 0 ? points : 0);
  }

  /** The same, but the first branch is better by so many points in all its indicators. */
  Truth firstBranchMovedInAll(double points) {
    return moved((branch, indicator) -> branch == 0 ? points : 0);
  }

  /** The same, but every second branch is better, and every other worse, by so many points. */
  Truth everyBranchMoved(double points) {
    return moved((branch, indicator) -> branch % 2 == 0 ? points : -points);
  }

  private Truth moved(ToDoubleBiFunction<Integer, Integer> points) {
    double[][] moved = new double[means.length][];
    for (int b = 0; b < means.length; b++) {
      moved[b] = means[b].clone();
      for (int i = 0; i < moved[b].length; i++) {
        moved[b][i] += points.applyAsDouble(b, i);
      }
    }
    return new Truth(moved, scatter);
  }
}
