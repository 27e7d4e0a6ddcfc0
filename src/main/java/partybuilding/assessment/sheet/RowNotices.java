package partybuilding.assessment.sheet;

import java.util.HashSet;
import java.util.Set;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;

/** Passes notices of rows on; what concerns a whole column or file is passed on once. */
final class RowNotices {
  private final NoticeBoard board;
  private final Set<String> lostIn = new HashSet<>();
  private boolean controlsReported;

  RowNotices(NoticeBoard board) {
    this.board = board;
  }

  /** A notice; of lost numbers the first of each column. */
  void add(Notice notice) {
    if (!(notice instanceof RowNotice.LostNumber) || lostIn.add(notice.place().column())) {
      board.add(notice);
    }
  }

  /** What had no place in a text was read as a space. */
  void controls(Place row) {
    if (!controlsReported) {
      controlsReported = true;
      board.add(new RowNotice.ControlCharacters(row));
    }
  }
}
