package partybuilding.assessment.intake.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.ItemNotice.FilledDown;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/**
 * The cells that offices merge over several items: a spreadsheet exports such a cell's value once,
 * and blank cells below it. What says how an item stands is never taken from another row.
 */
final class MergedCells {
  /** Merged columns; number and name of a branch are one cell. */
  private static final List<List<Column>> GROUPS =
      List.of(
          List.of(Column.BRANCH_ID, Column.BRANCH),
          List.of(Column.YEAR_RAISED),
          List.of(Column.DIMENSION),
          List.of(Column.SOURCE));

  /** What a row that continues the item above it has of its own; anything else makes it an item. */
  private static final List<Column> STATE =
      List.of(
          Column.ITEM_ID,
          Column.PROBLEM,
          Column.STATUS,
          Column.DEADLINE,
          Column.RAISED_ON,
          Column.COMPLETED_ON,
          Column.CLOSED_ON,
          Column.VERIFICATION,
          Column.CARRIED_FROM,
          Column.RECURRENCE_OF);

  private final LedgerCells cells;
  private final Map<Column, String> values = new EnumMap<>(Column.class);
  private boolean underItem;
  private long filled;
  private Optional<Place> first = Optional.empty();

  MergedCells(LedgerCells cells) {
    this.cells = cells;
  }

  /** Forgets the rows above: one of them could not be read. */
  void forget() {
    values.clear();
    underItem = false;
  }

  /**
   * Whether the row only continues the item above it, whose cells are merged over both: more
   * measures, or more people in charge.
   */
  boolean continuesItem() {
    return underItem
        && STATE.stream().allMatch(column -> cells.text(column).isEmpty())
        && blankOrAsAbove(Column.REQUIREMENT)
        && GROUPS.stream().flatMap(List::stream).allMatch(this::blankOrAsAbove);
  }

  private boolean blankOrAsAbove(Column column) {
    String own = Spelling.of(cells.text(column));
    return own.isEmpty() || own.equals(Spelling.of(text(column)));
  }

  /** Takes up a row; blank cells of a row with an item of its own take the value above. */
  void enter() {
    boolean item = !cells.text(Column.ITEM_ID).isEmpty();
    GROUPS.forEach(group -> enter(group, item));
    if (item) {
      values.put(Column.REQUIREMENT, cells.text(Column.REQUIREMENT));
    }
    underItem |= item;
  }

  private void enter(List<Column> group, boolean item) {
    if (!group.stream().allMatch(cells::blank)) {
      group.forEach(column -> values.put(column, cells.text(column)));
    } else if (item && group.stream().anyMatch(column -> !text(column).isEmpty())) {
      filled++;
      first = first.or(() -> Optional.of(cells.place()));
    }
  }

  /** What the row says in a merged column, itself or by the row above. */
  String text(Column column) {
    return values.getOrDefault(column, "");
  }

  /** The notice for the cells that were filled; nothing where there were none. */
  Optional<Notice> notice() {
    return first.map(place -> new FilledDown(place, Long.toString(filled)));
  }
}
