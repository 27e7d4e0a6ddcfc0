package partybuilding.assessment.compare.input;

import java.util.List;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;

/**
 * What the ballots of each year came to.
 *
 * @param figures one per year with evaluations up to the report's, ascending
 * @param standings one per year with evaluations up to the report's, ascending
 */
public record ScoreInput(List<YearFigures> figures, List<YearStandings> standings) {
  public ScoreInput {
    figures = List.copyOf(figures);
    standings = List.copyOf(standings);
  }
}
