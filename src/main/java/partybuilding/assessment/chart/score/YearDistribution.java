package partybuilding.assessment.chart.score;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.TableRows;

/**
 * How the branches' scores are distributed in a year.
 *
 * @param year the assessment year
 * @param branches how many have a score
 * @param marks the scores at the shares
 */
record YearDistribution(int year, int branches, Map<Quantile, Scored> marks) {
  YearDistribution {
    marks = Map.copyOf(marks);
  }

  /**
   * A score, which some branch has.
   *
   * @param score 0–100
   * @param rows where the branch's scores are published
   */
  record Scored(double score, TableRows rows) {}

  private Scored mark(Quantile quantile) {
    return Objects.requireNonNull(marks.get(quantile));
  }

  double at(Quantile quantile) {
    return mark(quantile).score();
  }

  /** The score as it is printed, and its row. */
  DataPoint published(Quantile quantile) {
    Scored mark = mark(quantile);
    return DataPoint.of(new ScorePoint(year, mark.score(), Optional.empty()), mark.rows());
  }
}
