package partybuilding.sample.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** The ballots returned at one year's meeting. */
public record Poll(SamplePlan plan, int year) {
  private static final int BALLOTS_PER_BLANK = 40;
  private static final int SHORTEST_ID = 3;
  private static final int MOST_MISSED = 3;
  private static final double COMING_LATE = 0.04;
  private static final double LEAVING_EARLY = 0.04;

  /** The ballots by id, which the order of the people does not show in. */
  public List<SampleBallot> ballots() {
    RandomSource random = RandomSource.of(plan.seed(), "ballots", year);
    List<SampleEvaluator> order = random.shuffled(evaluators());
    List<SampleBallot> ballots = new ArrayList<>();
    for (SampleEvaluator evaluator : order) {
      ballots.add(ballot(evaluator, id(ballots.size() + 1), random));
    }
    return ballots;
  }

  private List<SampleEvaluator> evaluators() {
    Electorate electorate = Electorate.of(plan);
    List<SampleEvaluator> all = new ArrayList<>();
    for (EvaluatorGroup group : EvaluatorGroup.values()) {
      IntStream.range(0, electorate.of(group))
          .forEach(number -> all.add(new SampleEvaluator(group, number)));
    }
    return all;
  }

  /** Only representatives come late or leave early: the others would be missed. */
  private SampleBallot ballot(SampleEvaluator evaluator, String id, RandomSource random) {
    if (evaluator.group() != EvaluatorGroup.REPRESENTATIVE) {
      return new SampleBallot(id, evaluator, false, 0, plan.branches());
    }
    int from = random.chance(COMING_LATE) ? missed(random) : 0;
    int to = plan.branches() - (random.chance(LEAVING_EARLY) ? missed(random) : 0);
    boolean blank = evaluator.number() < plan.evaluators() / BALLOTS_PER_BLANK;
    return new SampleBallot(id, evaluator, blank, from, to);
  }

  /** How many branches someone misses: never so many that nothing is left of the ballot. */
  private int missed(RandomSource random) {
    int most = Math.min(MOST_MISSED, plan.branches() / 4);
    return most == 0 ? 0 : 1 + random.below(most);
  }

  private String id(int number) {
    int digits = Math.max(SHORTEST_ID, Integer.toString(plan.evaluators()).length());
    String text = Integer.toString(number);
    return year + "-" + "0".repeat(digits - text.length()) + text;
  }
}
