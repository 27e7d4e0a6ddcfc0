package partybuilding.assessment.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;

/** Everybody at a meeting rates the branches. */
final class Voting {
  private static final double OPINION = 4;
  private static final double CHANCE = 5;

  private final Design design;
  private final Rules rules;

  Voting(Design design) {
    this.design = design;
    this.rules = design.questions().rules();
  }

  /** A row a ballot and branch. */
  List<Evaluation> rows(Truth truth, List<Evaluator> evaluators, RandomGenerator dice) {
    List<Evaluation> rows = new ArrayList<>();
    for (Evaluator evaluator : evaluators) {
      double gaps = design.size().gaps(evaluator.group());
      for (int branch = 0; branch < design.branches(); branch++) {
        if (branch != evaluator.own() && dice.nextDouble() >= gaps) {
          Answers answers = answers(branch, truth, evaluator, dice);
          String id = Design.branch(branch);
          rows.add(new Evaluation(2, id, evaluator.group(), evaluator.ballot(), answers));
        }
      }
    }
    return rows;
  }

  /**
   * An opinion of the branch colours all answers about it. Grades scatter alike for all branches:
   * on a scale of four, more scatter would be another mean, and branches would differ.
   */
  private Answers answers(int branch, Truth truth, Evaluator evaluator, RandomGenerator dice) {
    int[] values = new int[rules.indicators().size()];
    double scatter = truth.scatter(branch);
    double opinion = OPINION * dice.nextGaussian();
    for (int i = 0; i < values.length; i++) {
      double own = graded(i) ? 1 : scatter;
      double noise = own * (opinion + CHANCE * dice.nextGaussian());
      double value = truth.of(branch, i) + evaluator.mildness() + noise;
      long whole = Math.round(Math.min(100, Math.max(0, value)));
      values[i] = graded(i) ? grade(value) : Math.toIntExact(100 * whole);
    }
    return new Answers(values);
  }

  private boolean graded(int indicator) {
    return rules.indicators().get(indicator).scale() instanceof Scale.Grades;
  }

  private static int grade(double value) {
    return value > 66 ? 0 : value > 58 ? 1 : value > 50 ? 2 : 3;
  }
}
