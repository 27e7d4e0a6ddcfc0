package partybuilding.sample.meeting;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import partybuilding.assessment.contract.Grade;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.Topic;
import partybuilding.sample.college.TrueLevels;
import partybuilding.sample.plan.RandomSource;

/**
 * The grades the committee decides: roughly in the order of the ballots, never only that, and at
 * least 15 % of the branches are not good.
 */
public record Gradings(TrueLevels trueLevels, SampleRegister register) {
  private static final int QUOTA_PERCENT = 15;
  private static final double OTHER_REASONS_SD = 1.0;
  private static final double AVERAGE_SHARE = 0.3;
  private static final int ENOUGH_FOR_AN_AVERAGE = 10;

  /** The grades of a year's branches, by seat. */
  public List<Grade> of(int year) {
    List<SampleBranch> branches = register.in(year);
    RandomSource random = RandomSource.of(trueLevels.plan().seed(), "gradings", year);
    TreeMap<Integer, Double> opinions = new TreeMap<>();
    branches.forEach(b -> opinions.put(b.seat(), mean(b, year) + OTHER_REASONS_SD * random.bell()));
    List<Integer> worstFirst =
        opinions.keySet().stream().sorted(comparingDouble(opinions::get)).toList();
    List<Grade> grades = new ArrayList<>(branches.stream().map(b -> Grade.GOOD).toList());
    int notGood = (branches.size() * QUOTA_PERCENT + 99) / 100;
    worstFirst.stream().limit(notGood).forEach(seat -> grades.set(seat, Grade.FAIRLY_GOOD));
    if (branches.size() >= ENOUGH_FOR_AN_AVERAGE && random.chance(AVERAGE_SHARE)) {
      grades.set(worstFirst.get(0), Grade.AVERAGE);
    }
    return grades;
  }

  private double mean(SampleBranch branch, int year) {
    return Topic.SCORED.stream().mapToDouble(t -> trueLevels.branch(branch, year, t)).sum() / 3;
  }
}
