package partybuilding.assessment.compare.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.inference.StandardError;

/** The score that a report prints of a year's figure. */
final class FigureEstimate {
  private FigureEstimate() {}

  static ScoreEstimate of(BranchFigure figure) {
    return of(figure.ballots(), figure.score(), figure.standardError());
  }

  static ScoreEstimate of(CollegeFigure figure) {
    return of(figure.ballots(), figure.score(), figure.standardError());
  }

  private static ScoreEstimate of(
      long ballots, OptionalDouble score, Optional<StandardError> standardError) {
    return new ScoreEstimate(ballots, score, standardError.map(s -> s.around(score.orElseThrow())));
  }
}
