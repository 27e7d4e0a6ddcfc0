package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Spread;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.YearStandings;

/** The strictness-adjusted effects of each year. */
public final class StandingTable {
  private static final YearRows.Shape SHAPE = new YearRows.Shape("branch_standing", 12);

  private final YearRows<BranchStanding> rows;

  StandingTable(Sql sql) {
    rows = new YearRows<>(sql, SHAPE, StandingTable::cells, StandingTable::standing);
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

  private static List<Object> cells(BranchStanding s) {
    Optional<Effect> effect = s.effect();
    Optional<Uncertainty> uncertainty = effect.flatMap(Effect::uncertainty);
    Optional<Spread> tested = uncertainty.map(Uncertainty::tested);
    Optional<Neighbours> neighbours = effect.flatMap(Effect::neighbours);
    return List.of(
        s.since(),
        s.branch(),
        s.dimension(),
        effect.map(Effect::value),
        effect.map(Effect::adjusted),
        uncertainty.map(Uncertainty::standardError),
        tested.map(Spread::standardError),
        tested.map(Spread::freedom),
        effect.map(Effect::component),
        neighbours.map(Neighbours::above),
        neighbours.map(Neighbours::below),
        s.note().map(Note::code));
  }

  private static BranchStanding standing(ResultSet row) throws SQLException {
    return new BranchStanding(
        row.getInt("since"),
        row.getString("branch"),
        row.getString("dimension"),
        effect(row),
        Sql.optionalText(row, "note").map(n -> Note.valueOf(n.toUpperCase(Locale.ROOT))));
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
    Spread tested = new Spread(row.getDouble("tested_error"), row.getDouble("tested_freedom"));
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
