package partybuilding.assessment.sample;

import java.util.List;

/**
 * What the evaluators try to see: where the college and each branch stand, in points on 0-100. All
 * three topics are low until 2021; then confidence recovers, capability follows slowly, and project
 * integration moves only from 2024 on.
 */
record Story(SamplePlan plan) {
  private static final int BEGINS = 2019;
  private static final List<List<Double>> COLLEGE =
      List.of(
          List.of(76.2, 75.6, 75.4, 77.4, 79.4, 81.2, 82.6),
          List.of(75.2, 75.0, 75.1, 75.7, 76.5, 77.2, 78.0),
          List.of(71.2, 70.6, 70.3, 70.5, 70.8, 72.6, 75.0));
  private static final double STANDING_SD = 2.0;
  private static final double TOPIC_SD = 1.2;
  private static final double YEAR_SD = 0.5;
  private static final double KIND_SD = 0.4;

  /** The college in a year; before and after the story it stands still. */
  double college(int year, Topic topic) {
    List<Double> levels = COLLEGE.get(topic.place());
    return levels.get(Math.max(0, Math.min(levels.size() - 1, year - BEGINS)));
  }

  /** The mean of the college's three topics. */
  double college(int year) {
    return Topic.SCORED.stream().mapToDouble(topic -> college(year, topic)).sum() / 3;
  }

  /** A branch in a year. */
  double branch(SampleBranch branch, int year, Topic topic) {
    double own = 0;
    for (int strand : branch.strands()) {
      own += strand(strand, year, topic);
    }
    double kind = KIND_SD * Dice.of(plan.seed(), branch.title().kind(), topic.place()).bell();
    return college(year, topic) + kind + own / branch.strands().size();
  }

  private double strand(int strand, int year, Topic topic) {
    double standing = STANDING_SD * Dice.of(plan.seed(), "standing", strand).bell();
    double lean = TOPIC_SD * Dice.of(plan.seed(), "lean", strand, topic.place()).bell();
    double wobble = YEAR_SD * Dice.of(plan.seed(), "wobble", strand, topic.place(), year).bell();
    double turns =
        Turn.ALL.stream()
            .filter(turn -> turn.strand() == strand && turn.topic() == topic)
            .mapToDouble(turn -> turn.gained(plan.lastYear() - year))
            .sum();
    return standing + lean + wobble + turns;
  }
}
