package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.StandardError;

/** How the figures of dimensions are kept, of a branch and of the college. */
final class FigureRows {
  static final YearlyShape<BranchFigure> OF_BRANCHES =
      YearlyShape.of("branch_figure", FigureRows::branch)
          .with("branch", BranchFigure::branch)
          .with("dimension", BranchFigure::dimension)
          .with("ballots", BranchFigure::ballots)
          .with("score", BranchFigure::score)
          .with("standard_error", figure -> figure.standardError().map(StandardError::points))
          .with("freedom", figure -> figure.standardError().map(StandardError::freedom))
          .with("good_share", figure -> figure.shares().map(Shares::good))
          .with(
              "good_or_fairly_good_share", figure -> figure.shares().map(Shares::goodOrFairlyGood))
          .with("note", figure -> figure.note().map(Note::code));

  static final YearlyShape<CollegeFigure> OF_THE_COLLEGE =
      YearlyShape.of("college_figure", FigureRows::college)
          .with("dimension", CollegeFigure::dimension)
          .with("branches", CollegeFigure::branches)
          .with("ballots", CollegeFigure::ballots)
          .with("score", CollegeFigure::score)
          .with("standard_error", figure -> figure.standardError().map(StandardError::points))
          .with("freedom", figure -> figure.standardError().map(StandardError::freedom))
          .with("note", figure -> figure.note().map(Note::code));

  private FigureRows() {}

  private static BranchFigure branch(ResultSet row) throws SQLException {
    return new BranchFigure(
        row.getString("branch"),
        row.getString("dimension"),
        row.getLong("ballots"),
        Sql.optionalDouble(row, "score"),
        standardError(row),
        shares(row),
        note(row));
  }

  private static CollegeFigure college(ResultSet row) throws SQLException {
    return new CollegeFigure(
        row.getString("dimension"),
        row.getInt("branches"),
        row.getLong("ballots"),
        Sql.optionalDouble(row, "score"),
        standardError(row),
        note(row));
  }

  private static Optional<StandardError> standardError(ResultSet row) throws SQLException {
    OptionalDouble error = Sql.optionalDouble(row, "standard_error");
    OptionalDouble freedom = Sql.optionalDouble(row, "freedom");
    return error.isPresent()
        ? Optional.of(new StandardError(error.getAsDouble(), freedom.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Shares> shares(ResultSet row) throws SQLException {
    OptionalDouble good = Sql.optionalDouble(row, "good_share");
    OptionalDouble upper = Sql.optionalDouble(row, "good_or_fairly_good_share");
    return good.isPresent()
        ? Optional.of(new Shares(good.getAsDouble(), upper.orElseThrow()))
        : Optional.empty();
  }

  static Optional<Note> note(ResultSet row) throws SQLException {
    return Sql.optionalText(row, "note").map(n -> Coded.of(Note.class, n));
  }
}
