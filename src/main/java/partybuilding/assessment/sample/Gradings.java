package partybuilding.assessment.sample;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import partybuilding.assessment.contract.Grade;

/**
 * The grades the committee decides: roughly in the order of the ballots, never only that, and at
 * least 15 % of the branches are not good.
 */
record Gradings(Story story, Register register) {
  private static final int QUOTA_PERCENT = 15;
  private static final double OTHER_REASONS_SD = 1.0;
  private static final double AVERAGE_SHARE = 0.3;
  private static final int ENOUGH_FOR_AN_AVERAGE = 10;

  /** The grades of a year's branches, by seat. */
  List<Grade> of(int year) {
    List<SampleBranch> branches = register.in(year);
    Dice dice = Dice.of(story.plan().seed(), "gradings", year);
    TreeMap<Integer, Double> opinions = new TreeMap<>();
    branches.forEach(b -> opinions.put(b.seat(), mean(b, year) + OTHER_REASONS_SD * dice.bell()));
    List<Integer> worstFirst =
        opinions.keySet().stream().sorted(comparingDouble(opinions::get)).toList();
    List<Grade> grades = new ArrayList<>(branches.stream().map(b -> Grade.GOOD).toList());
    int notGood = (branches.size() * QUOTA_PERCENT + 99) / 100;
    worstFirst.stream().limit(notGood).forEach(seat -> grades.set(seat, Grade.FAIRLY_GOOD));
    if (branches.size() >= ENOUGH_FOR_AN_AVERAGE && dice.chance(AVERAGE_SHARE)) {
      grades.set(worstFirst.get(0), Grade.AVERAGE);
    }
    return grades;
  }

  private double mean(SampleBranch branch, int year) {
    return Topic.SCORED.stream().mapToDouble(t -> story.branch(branch, year, t)).sum() / 3;
  }
}
