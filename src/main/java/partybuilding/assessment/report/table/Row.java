package partybuilding.assessment.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

/** One row, filled from left to right. What is not available is an empty cell. */
final class Row {
  private final List<Object> cells = new ArrayList<>();

  Row add(Object cell) {
    cells.add(cell);
    return this;
  }

  Row add(OptionalDouble figure) {
    return figure.isPresent() ? add(figure.getAsDouble()) : blank(1);
  }

  Row add(OptionalInt count) {
    return count.isPresent() ? add(count.getAsInt()) : blank(1);
  }

  Row add(OptionalLong count) {
    return count.isPresent() ? add(count.getAsLong()) : blank(1);
  }

  Row add(Optional<Interval> interval) {
    return interval.map(i -> add(i.lower()).add(i.upper())).orElseGet(() -> blank(2));
  }

  Row truth(Optional<Boolean> truth) {
    return add(truth.map(Object::toString).orElse(""));
  }

  Row change(Optional<Change> change) {
    return change
        .map(c -> add(c.difference()).add(c.interval()))
        .orElseGet(() -> blank(3)); // difference and both ends
  }

  /** A number of ballots; the facts say 0 where it is withheld or cannot be told. */
  Row ballots(long ballots, Optional<Note> note) {
    boolean known = ballots > 0 || note.equals(Optional.of(Note.NO_BALLOTS));
    return known ? add(ballots) : blank(1);
  }

  Row note(Optional<Note> note) {
    return add(note.map(Note::code).orElse(""));
  }

  Row blank(int count) {
    for (int i = 0; i < count; i++) {
      cells.add("");
    }
    return this;
  }

  List<?> cells() {
    return cells;
  }
}
