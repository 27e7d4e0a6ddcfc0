package partybuilding.assessment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ballots returned at one year's meeting. */
record Poll(SamplePlan plan, int year) {
  private static final int BALLOTS_PER_BLANK = 40;
  private static final int SHORTEST_ID = 3;

  /** The ballots by id, which the order of the people does not show in. */
  List<Ballot> ballots() {
    Dice dice = Dice.of(plan.seed(), "ballots", year);
    List<Evaluator> order = dice.shuffled(evaluators());
    List<Ballot> ballots = new ArrayList<>();
    for (Evaluator evaluator : order) {
      ballots.add(ballot(evaluator, id(ballots.size() + 1), dice));
    }
    return ballots;
  }

  private List<Evaluator> evaluators() {
    Electorate electorate = Electorate.of(plan);
    List<Evaluator> all = new ArrayList<>();
    for (EvaluatorGroup group : EvaluatorGroup.values()) {
      IntStream.range(0, electorate.of(group))
          .forEach(number -> all.add(new Evaluator(group, number)));
    }
    return all;
  }

  private Ballot ballot(Evaluator evaluator, String id, Dice dice) {
    int from = dice.chance(0.03) ? missed(dice) : 0;
    int to = plan.branches() - (dice.chance(0.03) ? missed(dice) : 0);
    return new Ballot(id, evaluator, blank(evaluator), from, to);
  }

  /** How many branches someone misses: never so many that nothing is left of the ballot. */
  private int missed(Dice dice) {
    return plan.branches() < 4 ? 0 : 1 + dice.below(plan.branches() / 4);
  }

  private boolean blank(Evaluator evaluator) {
    return evaluator.group() == EvaluatorGroup.REPRESENTATIVE
        && evaluator.number() < plan.evaluators() / BALLOTS_PER_BLANK;
  }

  private String id(int number) {
    int digits = Math.max(SHORTEST_ID, Integer.toString(plan.evaluators()).length());
    String text = Integer.toString(number);
    return year + "-" + "0".repeat(digits - text.length()) + text;
  }
}
