package partybuilding.assessment.report.page.plot;

import java.util.List;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;

/**
 * A score in its year, in words.
 *
 * @param text year, score and interval
 * @param source the row of the table that it stands in
 * @param cells the columns of the figures, in their order
 */
public record PlotValue(String text, String source, String cells) {
  public static PlotValue of(BranchScore score) {
    String year = Integer.toString(score.year());
    String text = year + " \u00B7 " + NumberText.score(score.score().orElseThrow());
    String source = KeyText.of("scores.csv", List.of(year, score.branch(), score.dimension()));
    return score
        .interval()
        .map(i -> text + " (" + NumberText.scoreRange(i.lower(), i.upper()) + ")")
        .map(whole -> new PlotValue(whole, source, "year score score_lower score_upper"))
        .orElseGet(() -> new PlotValue(text, source, "year score"));
  }
}
