package partybuilding.sample.ballot;

import partybuilding.sample.plan.RandomSource;

/**
 * Someone who fills in a ballot.
 *
 * @param group whom the person stands for
 * @param number the place in the group, from 0
 */
public record SampleEvaluator(EvaluatorGroup group, int number) {
  /**
   * How the person marks in a year. Committee and secretaries are the same people every year and
   * stay as strict as they are; representatives are chosen anew.
   */
  public RatingStyle style(long seed, int year) {
    int since = group == EvaluatorGroup.REPRESENTATIVE ? year : 0;
    RandomSource random = RandomSource.of(seed, "temper " + group.name(), number, since);
    return RatingStyle.drawn(random, group);
  }
}
