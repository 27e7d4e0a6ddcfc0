package partybuilding.sample.college;

import java.util.List;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/**
 * What the evaluators try to see: where the college and each branch stand, in points on 0-100. All
 * three topics are low until 2021; then confidence recovers, capability follows slowly, and project
 * integration moves only from 2024 on.
 */
public record TrueLevels(SamplePlan plan) {
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

  /** The college in a year; outside the years of the table it does not change. */
  double college(int year, Topic topic) {
    List<Double> levels = COLLEGE.get(topic.place());
    return levels.get(Math.max(0, Math.min(levels.size() - 1, year - BEGINS)));
  }

  /** The mean of the college's three topics. */
  public double college(int year) {
    return Topic.SCORED.stream().mapToDouble(topic -> college(year, topic)).sum() / 3;
  }

  /** A branch in a year. */
  public double branch(SampleBranch branch, int year, Topic topic) {
    double own = 0;
    for (int community : branch.communities()) {
      own += community(community, year, topic);
    }
    double kind =
        KIND_SD * RandomSource.of(plan.seed(), branch.title().kind(), topic.place()).bell();
    return college(year, topic) + kind + own / branch.communities().size();
  }

  private double community(int community, int year, Topic topic) {
    double standing = STANDING_SD * RandomSource.of(plan.seed(), "standing", community).bell();
    double lean = TOPIC_SD * RandomSource.of(plan.seed(), "lean", community, topic.place()).bell();
    double ofTheYear =
        YEAR_SD * RandomSource.of(plan.seed(), "wobble", community, topic.place(), year).bell();
    double shifts =
        LevelShift.ALL.stream()
            .filter(shift -> shift.community() == community && shift.topic() == topic)
            .mapToDouble(shift -> shift.gained(plan.lastYear() - year))
            .sum();
    return standing + lean + ofTheYear + shifts;
  }
}
