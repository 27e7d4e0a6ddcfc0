package partybuilding.assessment.intake.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.notice.ItemNotice.DeadlineWithoutYear;
import partybuilding.assessment.notice.ItemNotice.InvalidDeadline;
import partybuilding.assessment.notice.ItemNotice.SerialDates;
import partybuilding.assessment.notice.LedgerNotice.InvalidDate;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.DateCell;

/** The cells of a ledger that hold days. What cannot be read as a day is reported and left out. */
final class DayCells {
  private final LedgerCells cells;
  private final Set<Column> told = EnumSet.noneOf(Column.class);

  DayCells(LedgerCells cells) {
    this.cells = cells;
  }

  /** The days of the current row. */
  ItemDates dates(List<Notice> notices) {
    return new ItemDates(
        day(Column.RAISED_ON, notices),
        day(Column.COMPLETED_ON, notices),
        day(Column.CLOSED_ON, notices));
  }

  private Optional<LocalDate> day(Column column, List<Notice> notices) {
    String cell = cells.text(column);
    Optional<LocalDate> day = DateCell.parse(cell);
    if (day.isEmpty() && !cell.isEmpty()) {
      notices.add(new InvalidDate(cells.place(column), cell));
    }
    reportSerial(column, notices);
    return day;
  }

  /** The deadline of the current row. */
  Deadline deadline(List<Notice> notices) {
    String cell = cells.text(Column.DEADLINE);
    Optional<Deadline> deadline = DeadlineCell.parse(cell);
    if (deadline.isEmpty()) {
      notices.add(unread(cells.place(Column.DEADLINE), cell));
    }
    reportSerial(Column.DEADLINE, notices);
    return deadline.orElseGet(Deadline.Unstated::new);
  }

  private static Notice unread(Place place, String cell) {
    return DeadlineCell.lacksYear(cell)
        ? new DeadlineWithoutYear(place, cell)
        : new InvalidDeadline(place, cell);
  }

  /** Once a column: a column that is not formatted as dates holds nothing but such numbers. */
  private void reportSerial(Column column, List<Notice> notices) {
    String cell = cells.text(column);
    Optional<LocalDate> day = DateCell.serial(cell);
    if (day.isPresent() && told.add(column)) {
      notices.add(new SerialDates(cells.place(column), cell, day.get().toString()));
    }
  }
}
