package partybuilding.assessment.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.ItemNotice.ClosedBeforeRaised;
import partybuilding.assessment.notice.ItemNotice.ClosedWithoutDate;
import partybuilding.assessment.notice.ItemNotice.CompletedBeforeRaised;
import partybuilding.assessment.notice.ItemNotice.DateAfterFile;
import partybuilding.assessment.notice.ItemNotice.SeveralProblems;
import partybuilding.assessment.notice.Notice;

/** What an accepted item says that cannot be, or that somebody should look at. */
final class ItemDoubts {
  private final LedgerCells cells;
  private final LocalDate endOfFile;

  /**
   * Judges the items of a ledger file.
   *
   * @param fileYear the file holds the state on this year's 31 December
   */
  ItemDoubts(LedgerCells cells, int fileYear) {
    this.cells = cells;
    this.endOfFile = AssessmentYear.lastDay(fileYear);
  }

  /** The doubts about the current row's item. */
  List<Notice> of(LedgerItem item) {
    List<Notice> doubts = new ArrayList<>();
    int problems = ProblemList.count(item.problem().text());
    if (problems > 1) {
      String count = Integer.toString(problems);
      doubts.add(new SeveralProblems(cells.place(Column.PROBLEM), item.id(), count));
    }
    if (item.status().verified() && cells.text(Column.CLOSED_ON).isEmpty()) {
      doubts.add(new ClosedWithoutDate(cells.place(Column.CLOSED_ON), item.id()));
    }
    order(item).forEach(doubts::add);
    late(item).forEach(doubts::add);
    return doubts;
  }

  /** Done before it was raised. */
  private Stream<Notice> order(LedgerItem item) {
    ItemDates dates = item.dates();
    return dates.raisedOn().stream()
        .flatMap(
            raised ->
                Stream.concat(
                    dates.completedOn().filter(raised::isAfter).stream()
                        .map(day -> completedBefore(item, day, raised)),
                    dates.closedOn().filter(raised::isAfter).stream()
                        .map(day -> closedBefore(item, day, raised))));
  }

  private Notice completedBefore(LedgerItem item, LocalDate completed, LocalDate raised) {
    return new CompletedBeforeRaised(
        cells.place(Column.COMPLETED_ON), item.id(), completed.toString(), raised.toString());
  }

  private Notice closedBefore(LedgerItem item, LocalDate closed, LocalDate raised) {
    return new ClosedBeforeRaised(
        cells.place(Column.CLOSED_ON), item.id(), closed.toString(), raised.toString());
  }

  /** Done after the day whose state the file holds. */
  private Stream<Notice> late(LedgerItem item) {
    return Stream.concat(
        item.dates().completedOn().filter(endOfFile::isBefore).stream()
            .map(day -> after(Column.COMPLETED_ON, item, day)),
        item.dates().closedOn().filter(endOfFile::isBefore).stream()
            .map(day -> after(Column.CLOSED_ON, item, day)));
  }

  private Notice after(Column column, LedgerItem item, LocalDate day) {
    return new DateAfterFile(cells.place(column), item.id(), day.toString(), endOfFile.toString());
  }
}
