package partybuilding.assessment.report.workbook.list;

import java.util.function.Function;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.report.workbook.grid.SheetCell;

/**
 * A column of the lists.
 *
 * @param column of the ledger that the list becomes
 * @param width in digits
 * @param kind who fills it in
 * @param cell its content when the list is issued
 */
record ListColumn(Column column, int width, Kind kind, Function<ListedItem, SheetCell> cell) {
  /** Who fills in a column. */
  enum Kind {
    /** The program: the cells are protected. */
    ISSUED,
    /** The branch. */
    FILLED
  }

  static ListColumn issued(Column column, int width, Function<ListedItem, SheetCell> cell) {
    return new ListColumn(column, width, Kind.ISSUED, cell);
  }

  static ListColumn filled(Column column, int width, Function<ListedItem, SheetCell> cell) {
    return new ListColumn(column, width, Kind.FILLED, cell);
  }
}
