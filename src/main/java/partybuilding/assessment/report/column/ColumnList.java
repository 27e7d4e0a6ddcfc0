package partybuilding.assessment.report.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;

/**
 * Declares the columns of a table from left to right.
 *
 * @param <R> the rows
 */
public final class ColumnList<R> {
  private static final ColumnType NOTES = ColumnType.codes(Note.values(), Note::code);

  private final List<TableColumn<R>> columns = new ArrayList<>();

  /** The assessment year, which is part of the key. */
  public ColumnList<R> year(Function<R, Integer> year) {
    return key("year", ColumnType.YEAR, year);
  }

  /** The branch's id, which is part of the key. */
  public ColumnList<R> branch(Function<R, String> branch) {
    return key("branch_id", ColumnType.TEXT, branch);
  }

  /** The dimension's id, which is part of the key. */
  public ColumnList<R> dimension(Function<R, String> dimension) {
    return key("dimension", ColumnType.TEXT, dimension);
  }

  /** A column that identifies a row together with the others of the key. */
  public ColumnList<R> key(String name, ColumnType type, Function<R, ?> value) {
    return add(new TableField(name, type, true, true), value);
  }

  /** A column of the key that may be empty. */
  public ColumnList<R> optionalKey(String name, ColumnType type, Function<R, ?> value) {
    return add(new TableField(name, type, true, false), value);
  }

  /** A column that is never empty. */
  public ColumnList<R> required(String name, ColumnType type, Function<R, ?> value) {
    return add(new TableField(name, type, false, true), value);
  }

  /** A column that may be empty. */
  public ColumnList<R> optional(String name, ColumnType type, Function<R, ?> value) {
    return add(new TableField(name, type, false, false), value);
  }

  /** Both ends of the interval of a column, which are named after it. */
  public ColumnList<R> interval(
      String column, ColumnType type, Function<R, Optional<Interval>> interval) {
    return optional(column + "_lower", type, row -> interval.apply(row).map(Interval::lower))
        .optional(column + "_upper", type, row -> interval.apply(row).map(Interval::upper));
  }

  /** A change with both ends of its interval. */
  public ColumnList<R> change(Function<R, Optional<Change>> change) {
    return optional("change", ColumnType.POINTS, row -> change.apply(row).map(Change::difference))
        .interval("change", ColumnType.POINTS, row -> change.apply(row).flatMap(Change::interval));
  }

  /** The score with both ends of its interval. */
  public ColumnList<R> score(
      Function<R, OptionalDouble> score, Function<R, Optional<Interval>> interval) {
    return optional("score", ColumnType.SCORE, score)
        .interval("score", ColumnType.POINTS, interval);
  }

  /** The shares of the best grade, and of the best two. */
  public ColumnList<R> shares(Function<R, Optional<Shares>> shares) {
    return optional("good_share", ColumnType.SHARE, row -> shares.apply(row).map(Shares::good))
        .optional(
            "good_or_fairly_good_share",
            ColumnType.SHARE,
            row -> shares.apply(row).map(Shares::goodOrFairlyGood));
  }

  /** A number of ballots; the facts say 0 where it is withheld or not known. */
  public ColumnList<R> ballots(ToLongFunction<R> ballots, Function<R, Optional<Note>> note) {
    return optional(
        "ballots", ColumnType.COUNT, row -> known(ballots.applyAsLong(row), note.apply(row)));
  }

  private static OptionalLong known(long ballots, Optional<Note> note) {
    boolean known = ballots > 0 || note.equals(Optional.of(Note.NO_BALLOTS));
    return known ? OptionalLong.of(ballots) : OptionalLong.empty();
  }

  /** The note: why a figure is missing, or a caveat. */
  public ColumnList<R> note(Function<R, Optional<Note>> note) {
    return optional("note", NOTES, row -> note.apply(row).map(Note::code));
  }

  private ColumnList<R> add(TableField field, Function<R, ?> value) {
    columns.add(new TableColumn<>(field, value));
    return this;
  }

  /** The columns that were declared. */
  public List<TableColumn<R>> list() {
    return List.copyOf(columns);
  }
}
