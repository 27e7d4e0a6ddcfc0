package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.YearStandings;

/** The strictness-adjusted effects of each year. */
public final class StandingTable {
  private static final YearlyShape<BranchStanding> SHAPE =
      YearlyShape.of("branch_standing", StandingTable::standing)
          .with("since", BranchStanding::since)
          .with("branch", BranchStanding::branch)
          .with("dimension", BranchStanding::dimension)
          .with("effect", s -> s.effect().map(Effect::value))
          .with("adjusted", s -> s.effect().map(Effect::adjusted))
          .with("standard_error", s -> uncertainty(s).map(Uncertainty::standardError))
          .with("tested_error", s -> tested(s).map(StandardError::points))
          .with("tested_freedom", s -> tested(s).map(StandardError::freedom))
          .with("component", s -> s.effect().map(Effect::component))
          .with("above", s -> neighbours(s).map(Neighbours::above))
          .with("below", s -> neighbours(s).map(Neighbours::below))
          .with("note", s -> s.note().map(Note::code));

  private final YearlyTable<BranchStanding> rows;

  StandingTable(Sql sql) {
    rows = new YearlyTable<>(sql, SHAPE);
  }

  /** Puts a year's effects in the place of whatever is kept of it. */
  public void replace(YearStandings year) {
    rows.replace(year.year(), year.standings());
  }

  /** The effects kept of a year. */
  public YearStandings find(int year) {
    return new YearStandings(year, rows.find(year));
  }

  void forget(int year) {
    rows.forget(year);
  }

  private static Optional<Uncertainty> uncertainty(BranchStanding standing) {
    return standing.effect().flatMap(Effect::uncertainty);
  }

  private static Optional<StandardError> tested(BranchStanding standing) {
    return uncertainty(standing).map(Uncertainty::tested);
  }

  private static Optional<Neighbours> neighbours(BranchStanding standing) {
    return standing.effect().flatMap(Effect::neighbours);
  }

  private static BranchStanding standing(ResultSet row) throws SQLException {
    return new BranchStanding(
        row.getInt("since"),
        row.getString("branch"),
        row.getString("dimension"),
        effect(row),
        FigureRows.note(row));
  }

  private static Optional<Effect> effect(ResultSet row) throws SQLException {
    OptionalDouble value = Sql.optionalDouble(row, "effect");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Effect(
            value.getAsDouble(),
            row.getDouble("adjusted"),
            uncertainty(row),
            row.getString("component"),
            neighbours(row)));
  }

  private static Optional<Uncertainty> uncertainty(ResultSet row) throws SQLException {
    OptionalDouble error = Sql.optionalDouble(row, "standard_error");
    if (error.isEmpty()) {
      return Optional.empty();
    }
    StandardError tested =
        new StandardError(row.getDouble("tested_error"), row.getDouble("tested_freedom"));
    return Optional.of(new Uncertainty(error.getAsDouble(), tested));
  }

  private static Optional<Neighbours> neighbours(ResultSet row) throws SQLException {
    OptionalInt above = Sql.optionalInt(row, "above");
    OptionalInt below = Sql.optionalInt(row, "below");
    return above.isPresent()
        ? Optional.of(new Neighbours(above.getAsInt(), below.orElseThrow()))
        : Optional.empty();
  }
}
