package partybuilding.assessment.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.ballot.GroupVoters;
import partybuilding.assessment.disclosure.Precision;

/**
 * The dimension of two indicators as equations. A group has four unknowns: the sums of both
 * indicators over those who answered both, and the sum of each over those who answered it alone.
 */
final class TwoIndicators {
  private static final int UNKNOWNS = 12;
  private static final int STRENGTH = 1;
  private static final List<String> INDICATORS = List.of("confidence", "work");

  private final String branch;
  private final RandomCollege college;
  private final ReadableTables tables;
  private final List<GroupVoters> groups;
  private final Precision precision;

  TwoIndicators(String branch, RandomCollege college, ReadableTables tables) {
    this.branch = branch;
    this.college = college;
    this.tables = tables;
    this.groups = college.voters().groups(branch);
    this.precision = college.precision();
  }

  /** How many answered one of the indicators and not the other. */
  static int few(GroupVoters voters, int indicator) {
    return voters.answering().get(indicator) - voters.giving().get(STRENGTH);
  }

  /** One unknown of a group. */
  static double[] unit(int group, int unknown) {
    double[] coefficients = new double[UNKNOWNS];
    coefficients[4 * group + unknown] = 1;
    return coefficients;
  }

  /** All that the tables say of these sums. */
  Reach reach() {
    Reach reach = new Reach(UNKNOWNS);
    for (int g = 0; g < groups.size(); g++) {
      for (int i = 0; i < 2; i++) {
        reach.atMost(4 * g + i, 100.0 * groups.get(g).giving().get(STRENGTH));
        reach.atMost(4 * g + i + 2, 100.0 * few(groups.get(g), i));
        groupRow(reach, g, i);
      }
    }
    for (int i = 0; i < 2; i++) {
      indicatorRow(reach, i);
    }
    scoreRow(reach);
    return reach;
  }

  private void groupRow(Reach reach, int group, int indicator) {
    String id = college.rules().groups().get(group).id();
    tables
        .find("indicators.csv", "mean", row(indicator, id))
        .ifPresent(
            mean -> {
              double[] sum = unit(group, indicator);
              sum[4 * group + indicator + 2] = 1;
              reach.known(sum, mean * groups.get(group).answering().get(indicator), 0);
            });
  }

  private Map<String, String> row(int indicator, String group) {
    return Map.of(
        "branch_id", branch, "indicator", INDICATORS.get(indicator), "evaluator_group", group);
  }

  private void indicatorRow(Reach reach, int indicator) {
    double[] sum = new double[UNKNOWNS];
    for (int g = 0; g < groups.size(); g++) {
      double part = weight(g) / Math.max(1, groups.get(g).answering().get(indicator));
      sum[4 * g + indicator] = part;
      sum[4 * g + indicator + 2] = part;
    }
    tables
        .find("indicators.csv", "mean", row(indicator, "all"))
        .ifPresent(mean -> reach.known(sum, mean, stepOfIndicator(indicator)));
    if (indicator == 0) {
      tables
          .find("scores.csv", "score", Map.of("branch_id", branch, "dimension", "confidence"))
          .ifPresent(score -> reach.known(sum, score, stepOf("confidence")));
    }
  }

  private void scoreRow(Reach reach) {
    double[] sum = new double[UNKNOWNS];
    for (int g = 0; g < groups.size(); g++) {
      double part = weight(g) / Math.max(1, groups.get(g).giving().get(STRENGTH)) / 2;
      sum[4 * g] = part;
      sum[4 * g + 1] = part;
    }
    tables
        .find("scores.csv", "score", Map.of("branch_id", branch, "dimension", "strength"))
        .ifPresent(score -> reach.known(sum, score, stepOf("strength")));
  }

  /** The steps that figures are given in; they follow from the numbers of voters. */
  private double stepOfIndicator(int indicator) {
    return precision
        .ofIndicator(Set.of(branch), college.rules().indicators().get(indicator))
        .points()
        .doubleValue();
  }

  private double stepOf(String dimension) {
    return precision
        .ofDimension(Set.of(branch), college.rules().findDimension(dimension).orElseThrow())
        .points()
        .doubleValue();
  }

  private double weight(int group) {
    return college.rules().groups().get(group).weight().doubleValue();
  }
}
