package partybuilding.assessment.sheet;

import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.cell.ErrorValue;
import partybuilding.assessment.cell.RuinedNumber;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;
import partybuilding.assessment.notice.WorkbookNotice;

/**
 * Finds, in the columns that are read, the cells that are too long or hold an error value or a
 * number that a spreadsheet has rounded.
 */
record BrokenCells(Header header) {
  /** What is wrong with the first of them. */
  Optional<Notice> fault(RowCells cells, Place row) {
    return cells.broken()
        ? IntStream.range(0, cells.size())
            .filter(header::decides)
            .boxed()
            .flatMap(column -> fault(column, cells.text(column), row).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Notice> fault(int column, String text, Place row) {
    Place place = row.at(header.called(column));
    if (text.length() > RowCells.LONGEST) {
      String length = Integer.toString(text.length());
      return Optional.of(new RowNotice.LongCell(place, length, Integer.toString(RowCells.LONGEST)));
    }
    if (text.equals(ErrorValue.UNCOMPUTED)) {
      return Optional.of(new WorkbookNotice.UncomputedFormula(place));
    }
    if (ErrorValue.is(text)) {
      return Optional.of(new RowNotice.SpreadsheetError(place, text));
    }
    return header.numbers(column) && RuinedNumber.is(text)
        ? Optional.of(new RowNotice.LostNumber(place, text))
        : Optional.empty();
  }
}
