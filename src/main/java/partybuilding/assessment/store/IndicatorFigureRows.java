package partybuilding.assessment.store;

import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** How the figures of indicators are kept. */
final class IndicatorFigureRows {
  static final BlockShape<IndicatorFigure> SHAPE =
      BlockShape.of("indicator_figure", IndicatorFigureRows::read)
          .numbers("assessment_year", IndicatorFigure::year)
          .texts("branch", IndicatorFigure::branch)
          .texts("indicator", IndicatorFigure::indicator)
          .texts("evaluator_group", IndicatorFigure::group)
          .numbers("ballots", IndicatorFigure::ballots)
          .reals("mean", IndicatorFigure::mean)
          .reals("sd", figure -> figure.statistics().sd())
          .numbers("good", figure -> figure.statistics().grades().map(GradeCounts::good))
          .numbers(
              "fairly_good", figure -> figure.statistics().grades().map(GradeCounts::fairlyGood))
          .numbers("average", figure -> figure.statistics().grades().map(GradeCounts::average))
          .numbers("poor", figure -> figure.statistics().grades().map(GradeCounts::poor))
          .texts("note", figure -> figure.note().map(Note::code));

  private IndicatorFigureRows() {}

  private static IndicatorFigure read(BlockRow row) {
    return new IndicatorFigure(
        row.integer("assessment_year"),
        row.text("branch"),
        row.text("indicator"),
        row.text("evaluator_group"),
        new IndicatorFigure.Statistics(
            row.number("ballots"), row.optionalReal("mean"), row.optionalReal("sd"), grades(row)),
        FigureRows.note(row));
  }

  private static Optional<GradeCounts> grades(BlockRow row) {
    OptionalInt good = row.optionalInteger("good");
    return good.isPresent()
        ? Optional.of(
            new GradeCounts(
                row.number("good"),
                row.number("fairly_good"),
                row.number("average"),
                row.number("poor")))
        : Optional.empty();
  }
}
