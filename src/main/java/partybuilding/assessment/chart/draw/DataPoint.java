package partybuilding.assessment.chart.draw;

import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;

/**
 * A value shown in a chart, and the row of the published tables that holds it.
 *
 * @param text the value as it is printed
 * @param row a table's file and a row's key, separated by spaces
 * @param cells the columns of the figures of {@code text}, in their order, separated by spaces
 */
public record DataPoint(String text, String row, String cells) {
  /** The published score of a branch that has one. */
  public static DataPoint of(BranchScore score) {
    return of(
        new ScorePoint(score.year(), score.score().orElseThrow(), score.interval()),
        new TableRows(TableName.SCORES, score.branch(), score.dimension()));
  }

  /** A score in its year, with its interval where it has one. */
  public static DataPoint of(ScorePoint point, TableRows rows) {
    String score = point.year() + " \u00B7 " + NumberText.score(point.score());
    return point
        .interval()
        .map(
            i ->
                new DataPoint(
                    score + " (" + NumberText.scoreRange(i.lower(), i.upper()) + ")",
                    rows.of(point.year()),
                    "year score score_lower score_upper"))
        .orElseGet(() -> new DataPoint(score, rows.of(point.year()), "year score"));
  }
}
