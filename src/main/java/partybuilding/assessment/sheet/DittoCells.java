package partybuilding.assessment.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.cell.DittoMark;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice.SameAsAbove;

/**
 * The cells that {@linkplain DittoMark point to another cell} where a text is taken as it is
 * written. What another row says is not taken over: rows are sorted and filtered before they are
 * exported.
 */
final class DittoCells {
  private final Header header;
  private final List<Integer> columns;

  DittoCells(Header header, ExportKind kind) {
    this.header = header;
    this.columns = header.places(kind, Column::takenAsWritten).stream().sorted().toList();
  }

  /** What is to be said of a row's cells, one notice for each that points to another. */
  Stream<Notice> notices(RowCells cells, Place row) {
    return columns.stream().flatMap(column -> notice(column, cells, row).stream());
  }

  private Optional<Notice> notice(int column, RowCells cells, Place row) {
    String text = cells.text(column);
    return DittoMark.is(text)
        ? Optional.of(new SameAsAbove(row.at(header.called(column)), text))
        : Optional.empty();
  }

  /** What a cell's value is; empty where it only points to another cell. */
  String value(int column, RowCells cells) {
    String value = cells.value(column);
    return columns.contains(column) && DittoMark.is(value) ? "" : value;
  }
}
