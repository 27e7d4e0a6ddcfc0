package partybuilding.assessment.chart.score;

import java.util.Map;

/**
 * How the branches' scores are distributed in a year.
 *
 * @param year the assessment year
 * @param branches how many have a score
 * @param marks the scores at the shares
 */
record YearDistribution(int year, int branches, Map<Quantile, Double> marks) {
  YearDistribution {
    marks = Map.copyOf(marks);
  }

  double at(Quantile quantile) {
    return marks.getOrDefault(quantile, Double.NaN);
  }
}
