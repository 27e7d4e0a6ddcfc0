package partybuilding.assessment.store;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.YearStandings;

/** The strictness-adjusted effects of each year. */
public final class StandingTable {
  static final BlockShape<BranchStanding> SHAPE =
      BlockShape.of("branch_standing", StandingTable::standing)
          .numbers("since", BranchStanding::since)
          .texts("branch", BranchStanding::branch)
          .texts("dimension", BranchStanding::dimension)
          .reals("effect", s -> s.effect().map(Effect::value))
          .reals("adjusted", s -> s.effect().map(Effect::adjusted))
          .reals("standard_error", s -> uncertainty(s).map(Uncertainty::standardError))
          .reals("tested_error", s -> tested(s).map(StandardError::points))
          .reals("tested_freedom", s -> tested(s).map(StandardError::freedom))
          .texts("component", s -> s.effect().map(Effect::component))
          .numbers("above", s -> neighbours(s).map(Neighbours::above))
          .numbers("below", s -> neighbours(s).map(Neighbours::below))
          .texts("note", s -> s.note().map(Note::code));

  private final YearlyTable<BranchStanding> rows;

  StandingTable(Sql sql) {
    this(sql, "");
  }

  /** A table of the same rows under another name. */
  StandingTable(Sql sql, String prefix) {
    rows = new YearlyTable<>(sql, SHAPE, prefix);
  }

  /** Puts a year's effects in the place of whatever is kept of it. */
  public void replace(YearStandings year) {
    rows.replace(year.year(), year.standings());
  }

  /** The effects kept of a year. */
  public YearStandings find(int year) {
    return new YearStandings(year, rows.find(year));
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

  private static BranchStanding standing(BlockRow row) {
    return new BranchStanding(
        row.integer("since"),
        row.text("branch"),
        row.text("dimension"),
        effect(row),
        FigureRows.note(row));
  }

  private static Optional<Effect> effect(BlockRow row) {
    OptionalDouble value = row.optionalReal("effect");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Effect(
            value.getAsDouble(),
            row.real("adjusted"),
            uncertainty(row),
            row.text("component"),
            neighbours(row)));
  }

  private static Optional<Uncertainty> uncertainty(BlockRow row) {
    OptionalDouble error = row.optionalReal("standard_error");
    if (error.isEmpty()) {
      return Optional.empty();
    }
    StandardError tested = new StandardError(row.real("tested_error"), row.real("tested_freedom"));
    return Optional.of(new Uncertainty(error.getAsDouble(), tested));
  }

  private static Optional<Neighbours> neighbours(BlockRow row) {
    OptionalInt above = row.optionalInteger("above");
    OptionalInt below = row.optionalInteger("below");
    return above.isPresent()
        ? Optional.of(new Neighbours(above.getAsInt(), below.orElseThrow()))
        : Optional.empty();
  }
}
