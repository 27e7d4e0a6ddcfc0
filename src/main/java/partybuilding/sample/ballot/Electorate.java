package partybuilding.sample.ballot;

import partybuilding.sample.plan.SamplePlan;

/**
 * How many ballots each group returns.
 *
 * @param committee 1..15
 * @param secretaries one per branch, but at most a quarter of all
 * @param representatives everyone else
 */
public record Electorate(int committee, int secretaries, int representatives) {
  private static final int LARGEST_COMMITTEE = 15;
  private static final int USUAL_COMMITTEE = 5;

  public static Electorate of(SamplePlan plan) {
    int all = plan.evaluators();
    int usual = Math.max(all / 9, USUAL_COMMITTEE);
    int committee = Math.min(Math.min(LARGEST_COMMITTEE, usual), Math.max(1, all / 3));
    int secretaries = Math.min(plan.branches(), Math.max(1, all / 4));
    return new Electorate(committee, secretaries, all - committee - secretaries);
  }

  int of(EvaluatorGroup group) {
    return switch (group) {
      case COMMITTEE -> committee;
      case SECRETARY -> secretaries;
      case REPRESENTATIVE -> representatives;
    };
  }
}
