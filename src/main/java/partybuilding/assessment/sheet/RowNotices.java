package partybuilding.assessment.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;
import partybuilding.assessment.notice.WorkbookNotice.HiddenRows;

/** Passes notices of rows on, those that concern a whole column or file only once. */
final class RowNotices {
  private final NoticeBoard board;
  private final Header header;
  private final Set<String> lostIn = new HashSet<>();
  private boolean controlsReported;
  private long hidden;
  private Optional<Place> firstHidden = Optional.empty();

  RowNotices(NoticeBoard board, Header header) {
    this.board = board;
    this.header = header;
  }

  /** Passes a notice on; lost numbers once per column. */
  void add(Notice notice) {
    if (!(notice instanceof RowNotice.LostNumber) || lostIn.add(notice.place().column())) {
      board.add(notice);
    }
  }

  /** Notes what a row holds that is reported once per file. */
  void look(RowSource row, RowCells cells, Place place) {
    if (row.hidden()) {
      hidden++;
      firstHidden = firstHidden.or(() -> Optional.of(place));
    }
    if (cells.controlled() && !controlsReported) {
      controlsReported = true;
      board.add(new RowNotice.ControlCharacters(place));
    }
  }

  /** Passes on what was found of a row, and which cells of one that is read point to another. */
  void screened(RowScreening.Result result, RowCells cells, Place place) {
    result.notice().ifPresent(this::add);
    if (result.fate() == RowScreening.Fate.READ) {
      cells.pointing().mapToObj(column -> sameAsAbove(column, cells, place)).forEach(this::add);
    }
  }

  private Notice sameAsAbove(int column, RowCells cells, Place row) {
    return new RowNotice.SameAsAbove(row.at(header.called(column)), cells.text(column));
  }

  /** Reports the hidden rows: no row follows. */
  void end() {
    firstHidden.ifPresent(row -> board.add(new HiddenRows(row, Long.toString(hidden))));
    firstHidden = Optional.empty();
  }
}
