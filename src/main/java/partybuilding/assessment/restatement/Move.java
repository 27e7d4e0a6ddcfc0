package partybuilding.assessment.restatement;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * A published figure that changed, before it is decided whether its values are shown.
 *
 * @param traits of its table
 * @param was the row it stood in; without figures if there was none
 * @param now the row it stands in; without figures if there is none
 * @param column which figure of the row it is
 * @param causes why it moved, at least one
 */
record Move(TableTraits traits, Cells was, Cells now, String column, Set<Cause> causes) {
  /** A row with the names of its columns. */
  record Cells(FigureTable table, PublishedRow row) {
    OptionalDouble find(String column) {
      return row.find(table.columns().indexOf(column));
    }
  }

  int year() {
    return was.row().year();
  }

  String key() {
    return was.row().key();
  }

  OptionalDouble before() {
    return was.find(column);
  }

  OptionalDouble after() {
    return now.find(column);
  }

  /** Whether both reports have the figure. */
  boolean inBoth() {
    return before().isPresent() && after().isPresent();
  }

  /** A copy with other causes. */
  Move because(Set<Cause> reasons) {
    return new Move(traits, was, now, column, reasons);
  }

  /** The key of the figure within its table and year. */
  String figureKey() {
    return key().isEmpty() ? column : key() + "/" + column;
  }

  /** Whether it is a whole number of something. */
  boolean counted() {
    return now.table().counted().contains(column) && was.table().counted().contains(column);
  }
}
