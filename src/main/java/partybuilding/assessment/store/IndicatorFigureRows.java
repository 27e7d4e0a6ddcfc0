package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** How the figures of indicators are kept. */
final class IndicatorFigureRows {
  static final YearlyShape<IndicatorFigure> SHAPE =
      YearlyShape.of("indicator_figure", IndicatorFigureRows::read)
          .with("branch", IndicatorFigure::branch)
          .with("indicator", IndicatorFigure::indicator)
          .with("evaluator_group", IndicatorFigure::group)
          .with("ballots", IndicatorFigure::ballots)
          .with("mean", IndicatorFigure::mean)
          .with("sd", figure -> figure.statistics().sd())
          .with("good", figure -> figure.statistics().grades().map(GradeCounts::good))
          .with("fairly_good", figure -> figure.statistics().grades().map(GradeCounts::fairlyGood))
          .with("average", figure -> figure.statistics().grades().map(GradeCounts::average))
          .with("poor", figure -> figure.statistics().grades().map(GradeCounts::poor))
          .with("note", figure -> figure.note().map(Note::code));

  private IndicatorFigureRows() {}

  private static IndicatorFigure read(ResultSet row) throws SQLException {
    return new IndicatorFigure(
        row.getInt("assessment_year"),
        row.getString("branch"),
        row.getString("indicator"),
        row.getString("evaluator_group"),
        new IndicatorFigure.Statistics(
            row.getLong("ballots"),
            Sql.optionalDouble(row, "mean"),
            Sql.optionalDouble(row, "sd"),
            grades(row)),
        FigureRows.note(row));
  }

  private static Optional<GradeCounts> grades(ResultSet row) throws SQLException {
    OptionalInt good = Sql.optionalInt(row, "good");
    return good.isPresent()
        ? Optional.of(
            new GradeCounts(
                row.getLong("good"),
                row.getLong("fairly_good"),
                row.getLong("average"),
                row.getLong("poor")))
        : Optional.empty();
  }
}
