package partybuilding.assessment.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Solves for how far the members of a small committee disagree. The interval of a score and that of
 * its change are two equations in its standard error and degrees of freedom, as the year before is
 * known by group; these two are equations in what each of two groups adds; and what the committee
 * adds in each branch is an equation in its standard deviations.
 */
final class SpreadSolver {
  private static final double TAIL = 0.025;
  private static final double PRIOR = 4;
  private static final double LARGEST_FREEDOM = 60;

  private final ReadableTables tables;
  private final String dimension;

  SpreadSolver(ReadableTables tables, String dimension) {
    this.tables = tables;
    this.dimension = dimension;
  }

  /** A variance with its degrees of freedom. */
  private record Known(double variance, double freedom) {}

  /** The committee's standard deviation in each branch; not a number where nothing solves. */
  List<Double> standardDeviations() {
    List<Double> moderated = new ArrayList<>();
    double squares = 0;
    double freedom = 0;
    for (int branch = 0; branch < SmallCommittee.BRANCHES.size(); branch++) {
      int voters = SmallCommittee.voters(branch);
      double added = ofCommittee(SmallCommittee.BRANCHES.get(branch), voters);
      double own =
          added * voters * (voters + PRIOR - 1) / SmallCommittee.WEIGHT / SmallCommittee.WEIGHT;
      moderated.add(own);
      squares += own;
      freedom += voters - 1 + PRIOR;
    }
    double common = squares / freedom;
    List<Double> deviations = new ArrayList<>();
    for (int branch = 0; branch < moderated.size(); branch++) {
      double own = moderated.get(branch) - PRIOR * common;
      deviations.add(Math.sqrt(own / (SmallCommittee.voters(branch) - 1)));
    }
    return deviations;
  }

  /** What the committee adds to the variance of a branch's score. */
  private double ofCommittee(String branch, int voters) {
    Known score = score(branch);
    double committee = voters + PRIOR - 1;
    double others = SmallCommittee.REPRESENTATIVES + PRIOR - 1;
    double a = 1 / committee + 1 / others;
    double b = -2 * score.variance() / others;
    double c = score.variance() * score.variance() * (1 / others - 1 / score.freedom());
    return (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
  }

  /** The standard error of a score and its degrees of freedom, from its interval and a change's. */
  private Known score(String branch) {
    Known before = before(branch);
    double ofScore = half("score", branch);
    double ofChange = half("change", branch);
    double low = 1;
    double high = LARGEST_FREEDOM;
    for (int step = 0; step < 200; step++) {
      double middle = (low + high) / 2;
      if (change(known(ofScore, middle), before) < ofChange) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return known(ofScore, low);
  }

  private static Known known(double half, double freedom) {
    return new Known(Math.pow(half / quantile(freedom), 2), freedom);
  }

  private static double quantile(double freedom) {
    return TDistribution.of(freedom).inverseSurvivalProbability(TAIL);
  }

  /** Half the interval of the change between two years. */
  private static double change(Known now, Known before) {
    double variance = now.variance() + before.variance();
    double fourth =
        now.variance() * now.variance() / now.freedom()
            + before.variance() * before.variance() / before.freedom();
    return quantile(variance * variance / fourth) * Math.sqrt(variance);
  }

  /** The year before, whose figures appear by group. */
  private Known before(String branch) {
    double variance = 0;
    double fourth = 0;
    for (String group : List.of("committee", "representative")) {
      double weight = group.equals("committee") ? SmallCommittee.WEIGHT : 1 - SmallCommittee.WEIGHT;
      double voters = figure(branch, group, "ballots");
      double own = Math.pow(figure(branch, group, "sd"), 2);
      double all = voters + PRIOR - 1;
      double moderated = (PRIOR * common(group) + (voters - 1) * own) / all;
      double part = weight * weight * moderated / voters;
      variance += part;
      fourth += part * part / all;
    }
    return new Known(variance, variance * variance / fourth);
  }

  private double common(String group) {
    double squares = 0;
    double freedom = 0;
    for (String branch : SmallCommittee.BRANCHES) {
      double voters = figure(branch, group, "ballots");
      squares += (voters - 1) * Math.pow(figure(branch, group, "sd"), 2);
      freedom += voters - 1;
    }
    return squares / freedom;
  }

  private double figure(String branch, String group, String column) {
    return tables
        .find(
            "indicators.csv",
            column,
            Map.of(
                "year",
                "2024",
                "branch_id",
                branch,
                "indicator",
                dimension,
                "evaluator_group",
                group))
        .orElseThrow();
  }

  private double half(String figure, String branch) {
    Map<String, String> row = Map.of("year", "2025", "branch_id", branch, "dimension", dimension);
    return (tables.find("scores.csv", figure + "_upper", row).orElseThrow()
            - tables.find("scores.csv", figure + "_lower", row).orElseThrow())
        / 2;
  }
}
