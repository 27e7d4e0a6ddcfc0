package partybuilding.assessment.chart.grade;

import java.util.Optional;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.Shares;

/**
 * The grades of one year.
 *
 * @param year the assessment year
 * @param shares of the grades, where they are disclosed
 * @param numbers how many votes they are of; empty where it is not known
 * @param withheld whether there are some that may not be shown
 * @param source the row of the table that the shares stand in
 */
record GradesRow(
    int year, Optional<Shares> shares, String numbers, boolean withheld, String source) {
  /** The share of good, and its row. */
  DataPoint good(Shares of) {
    return point(of.good(), "good_share");
  }

  /** The share of good and fairly good together, and its row. */
  DataPoint goodOrFairlyGood(Shares of) {
    return point(of.goodOrFairlyGood(), "good_or_fairly_good_share");
  }

  private DataPoint point(double share, String column) {
    String text = year + " \u00B7 " + NumberText.percent(share);
    return new DataPoint(text, source, "year " + column);
  }
}
