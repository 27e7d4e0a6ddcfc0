package partybuilding.assessment.sheet;

import java.util.Optional;
import java.util.function.Predicate;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;

/**
 * Compares the width of rows with that of their header.
 *
 * @param columns how many columns the header has
 * @param swallowing tells a row with a cell that has swallowed whole rows
 */
record RowShape(int columns, Predicate<RowSource> swallowing) {
  /** Why the row cannot be read. */
  Optional<Notice> fault(RowSource row, RowCells cells, Place place) {
    if (swallowing.test(row)) {
      return Optional.of(new RowNotice.SwallowedRows(place, Long.toString(row.lines())));
    }
    if (!cells.blankFrom(columns)) {
      return Optional.of(new RowNotice.RaggedRow(place, width(row), Integer.toString(columns)));
    }
    return row.size() < columns && row.cutOff()
        ? Optional.of(new RowNotice.CutOffRow(place, width(row), Integer.toString(columns)))
        : Optional.empty();
  }

  /**
   * What to tell of a row that is read. A short row at the end of a file without a last line end
   * was cut off in the middle; any other leaves its last cells blank.
   */
  Optional<Notice> doubt(RowSource row, Place place) {
    return row.size() < columns
        ? Optional.of(new RowNotice.ShortRow(place, width(row), Integer.toString(columns)))
        : Optional.empty();
  }

  private static String width(RowSource row) {
    return Integer.toString(row.size());
  }
}
