package partybuilding.assessment.store;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.StandardError;

/** How the figures of dimensions are kept, of a branch and of the college. */
final class FigureRows {
  static final BlockShape<BranchFigure> OF_BRANCHES =
      BlockShape.of("branch_figure", FigureRows::branch)
          .texts("branch", BranchFigure::branch)
          .texts("dimension", BranchFigure::dimension)
          .numbers("ballots", BranchFigure::ballots)
          .reals("score", BranchFigure::score)
          .reals("standard_error", figure -> figure.standardError().map(StandardError::points))
          .reals("freedom", figure -> figure.standardError().map(StandardError::freedom))
          .reals("good_share", figure -> figure.shares().map(Shares::good))
          .reals(
              "good_or_fairly_good_share", figure -> figure.shares().map(Shares::goodOrFairlyGood))
          .texts("note", figure -> figure.note().map(Note::code));

  static final BlockShape<CollegeFigure> OF_THE_COLLEGE =
      BlockShape.of("college_figure", FigureRows::college)
          .texts("dimension", CollegeFigure::dimension)
          .numbers("branches", CollegeFigure::branches)
          .numbers("ballots", CollegeFigure::ballots)
          .reals("score", CollegeFigure::score)
          .reals("standard_error", figure -> figure.standardError().map(StandardError::points))
          .reals("freedom", figure -> figure.standardError().map(StandardError::freedom))
          .texts("note", figure -> figure.note().map(Note::code));

  private FigureRows() {}

  private static BranchFigure branch(BlockRow row) {
    return new BranchFigure(
        row.text("branch"),
        row.text("dimension"),
        row.number("ballots"),
        row.optionalReal("score"),
        standardError(row),
        shares(row),
        note(row));
  }

  private static CollegeFigure college(BlockRow row) {
    return new CollegeFigure(
        row.text("dimension"),
        row.integer("branches"),
        row.number("ballots"),
        row.optionalReal("score"),
        standardError(row),
        note(row));
  }

  private static Optional<StandardError> standardError(BlockRow row) {
    OptionalDouble error = row.optionalReal("standard_error");
    OptionalDouble freedom = row.optionalReal("freedom");
    return error.isPresent()
        ? Optional.of(new StandardError(error.getAsDouble(), freedom.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Shares> shares(BlockRow row) {
    OptionalDouble good = row.optionalReal("good_share");
    OptionalDouble upper = row.optionalReal("good_or_fairly_good_share");
    return good.isPresent()
        ? Optional.of(new Shares(good.getAsDouble(), upper.orElseThrow()))
        : Optional.empty();
  }

  static Optional<Note> note(BlockRow row) {
    return row.optionalCode("note", Note.class);
  }
}
