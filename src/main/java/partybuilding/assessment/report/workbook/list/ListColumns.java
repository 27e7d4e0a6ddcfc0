package partybuilding.assessment.report.workbook.list;

import static partybuilding.assessment.report.workbook.list.ListColumn.filled;
import static partybuilding.assessment.report.workbook.list.ListColumn.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.report.table.ledger.ListRow;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;

/**
 * The columns of the lists: first those that can be filled in on paper, which are printed; then
 * those by which the program identifies a problem again.
 */
final class ListColumns {
  private static final String NO_SOURCE = "—";

  private final ListWords words;
  private final ListHistory history;
  private final ListBranches branches;

  ListColumns(ListWords words) {
    this.words = words;
    this.history = new ListHistory(words);
    this.branches = new ListBranches(words.facts().branches());
  }

  /** From left to right. */
  List<ListColumn> all() {
    return Stream.concat(printed(), unprinted()).toList();
  }

  /** Those that are printed. */
  Stream<ListColumn> printed() {
    return Stream.of(
        issued(Column.ITEM_ID, 13, item -> SheetCell.text(item.id())),
        issued(Column.BRANCH, 11, item -> branches.name(item.branch())),
        filled(Column.DIMENSION, 9, this::dimension),
        filled(Column.PROBLEM, 28, item -> SheetCell.text(item.problem().text())),
        filled(Column.SOURCE, 11, this::source),
        issued(Column.HISTORY, 28, item -> SheetCell.text(history.of(item))),
        filled(Column.MEASURE, 27, detail(ItemDetails::measure)),
        filled(Column.OWNER, 9, detail(ItemDetails::owner)),
        filled(Column.DEADLINE, 12, this::deadline),
        filled(Column.STATUS, 9, item -> SheetCell.text(words.status(row(item).status()))),
        filled(Column.COMPLETED_ON, 12, item -> day(row(item).completedOn())),
        filled(Column.VERIFICATION, 10, unused -> SheetCell.NOTHING),
        filled(Column.CLOSED_ON, 12, unused -> new SheetCell.NoDay()));
  }

  private Stream<ListColumn> unprinted() {
    return Stream.of(
        filled(Column.REQUIREMENT, 11, this::requirement),
        filled(
            Column.RAISED_ON, 12, item -> day(row(item).item().flatMap(i -> i.dates().raisedOn()))),
        issued(Column.YEAR_RAISED, 11, item -> new SheetCell.Figure(item.year(), CellFormat.YEAR)),
        issued(Column.BRANCH_ID, 13, item -> branches.number(item.branch())),
        issued(Column.CARRIED_FROM, 13, item -> text(item.carriedFrom())),
        filled(Column.RECURRENCE_OF, 15, item -> text(item.recurrenceOf())));
  }

  private ListRow row(ListedItem item) {
    return new ListRow(item, words.facts().asOf());
  }

  private SheetCell dimension(ListedItem item) {
    return SheetCell.text(words.dimension(item.problem().dimension()));
  }

  private SheetCell requirement(ListedItem item) {
    return text(item.problem().requirement().map(words::requirement));
  }

  /**
   * The source of a problem: the committee if it is in no ledger. The cell is never empty, as an
   * empty one would be read as merged with the one above.
   */
  private SheetCell source(ListedItem item) {
    return item instanceof ListedItem.Named
        ? SheetCell.text(words.text("source"))
        : SheetCell.text(row(item).details().source().orElse(NO_SOURCE));
  }

  private SheetCell deadline(ListedItem item) {
    Optional<Deadline> deadline = row(item).item().map(followed -> followed.dates().deadline());
    Optional<LocalDate> due = deadline.flatMap(Deadline::day);
    Optional<String> word = deadline.flatMap(words::deadlineWord);
    return word.isPresent() ? text(word) : day(due);
  }

  private Function<ListedItem, SheetCell> detail(Function<ItemDetails, Optional<String>> detail) {
    return item -> text(detail.apply(row(item).details()));
  }

  private static SheetCell text(Optional<String> text) {
    return SheetCell.text(text.orElse(""));
  }

  private static SheetCell day(Optional<LocalDate> day) {
    return day.<SheetCell>map(SheetCell.Day::new).orElseGet(SheetCell.NoDay::new);
  }
}
