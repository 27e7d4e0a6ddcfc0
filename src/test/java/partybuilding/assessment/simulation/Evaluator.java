package partybuilding.assessment.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Somebody who fills in a ballot.
 *
 * @param ballot its id
 * @param group the place of the evaluator's group
 * @param own the number of the branch that the evaluator is secretary of; none has {@link #NONE}
 * @param mildness points that the evaluator gives every branch above what others give
 */
record Evaluator(String ballot, int group, int own, double mildness) {
  static final int NONE = -1;
  private static final int SECRETARY = 1;

  /** Everybody who comes to a meeting. */
  static List<Evaluator> draw(Design design, RandomGenerator dice) {
    double strictness = design.nature().strictness();
    List<Integer> groups = design.size().groups();
    List<Evaluator> all = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (int person = 0; person < groups.get(group); person++) {
        int own = group == SECRETARY && person < design.branches() ? person : NONE;
        all.add(new Evaluator("e" + all.size(), group, own, strictness * dice.nextGaussian()));
      }
    }
    return all;
  }

  /** At which place the evaluator with this ballot was drawn. */
  static int number(String ballot) {
    return Integer.parseInt(ballot.substring(1));
  }
}
