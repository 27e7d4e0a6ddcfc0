package partybuilding.assessment.intake.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.cell.RoundedNumbers;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.MergedNumbers;
import partybuilding.assessment.notice.LedgerNotice.RepeatedItem;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RowNotice;
import partybuilding.assessment.sheet.Sheet;

/** Goes through the rows of one ledger file and says what becomes of each. */
final class LedgerRows {
  /** Why the sheet itself refuses a row that other rows follow. */
  private static final List<Class<? extends Notice>> UNREAD =
      List.of(RowNotice.RaggedRow.class, RowNotice.SwallowedRows.class);

  private final Sheet sheet;
  private final LedgerRow row;
  private final NoticeBoard board;
  private final Map<List<Object>, Long> lines = new HashMap<>();
  private final RoundedNumbers numbers = new RoundedNumbers();
  private long unread;

  LedgerRows(Sheet sheet, LedgerRow row, NoticeBoard board) {
    this.sheet = sheet;
    this.row = row;
    this.board = board;
    this.unread = refusedUnread();
  }

  /** The items, in the file's order. */
  List<LedgerItem> items() {
    List<LedgerItem> items = new ArrayList<>();
    Optional<LedgerItem> current = Optional.empty();
    while (sheet.next()) {
      noticeUnread();
      if (sheet.fault().isPresent()) {
        sheet.refuse(sheet.fault().get());
        row.merged().forget();
      } else if (row.merged().continuesItem()) {
        sheet.tally().annotation();
        current = current.map(item -> item.continuedBy(row.details()));
      } else {
        current.ifPresent(items::add);
        row.merged().enter();
        current = item();
      }
    }
    current.ifPresent(items::add);
    refuseMerged();
    row.merged().notice().ifPresent(sheet::report);
    return items;
  }

  /** What stands below a row that could not be read cannot be taken from above it. */
  private void noticeUnread() {
    if (refusedUnread() > unread) {
      row.merged().forget();
      unread = refusedUnread();
    }
  }

  private long refusedUnread() {
    return UNREAD.stream().mapToLong(board::count).sum();
  }

  private void refuseMerged() {
    numbers
        .merged()
        .ifPresent(
            number -> {
              int column = sheet.header().find(Column.ITEM_ID).orElseThrow();
              Place place = Place.of(sheet.place().file()).at(sheet.header().name(column));
              throw new ExportsRefused(new MergedNumbers(place, number));
            });
  }

  private Optional<LedgerItem> item() {
    List<Notice> notices = new ArrayList<>();
    Optional<LedgerItem> item = row.read(notices).filter(read -> isFirst(read, notices));
    item.ifPresent(read -> notices.addAll(row.doubts(read)));
    notices.forEach(sheet::report);
    item.ifPresentOrElse(unused -> sheet.tally().accepted(), sheet.tally()::refused);
    return item;
  }

  private boolean isFirst(LedgerItem item, List<Notice> notices) {
    List<Object> identity = List.of(item.branch(), Identifier.key(item.id()), item.yearRaised());
    numbers.note(item.id(), "");
    Long earlier = lines.putIfAbsent(identity, sheet.line());
    if (earlier != null) {
      notices.add(new RepeatedItem(sheet.place(), item.id(), Long.toString(earlier)));
    }
    return earlier == null;
  }
}
