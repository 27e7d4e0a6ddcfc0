package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.ItemNotice.ChangedItemNumber;
import partybuilding.assessment.notice.ItemNotice.RenumberedItem;
import partybuilding.assessment.notice.ItemNotice.UnknownCarriedItem;
import partybuilding.assessment.notice.ItemNotice.UnknownRecurrence;
import partybuilding.assessment.notice.LedgerNotice.ReusedItemNumber;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/** Follows the items from file to file, the oldest file first. */
final class ItemFollower {
  private final KnownItems known = new KnownItems();
  private final List<Notice> notices = new ArrayList<>();
  private final SortedSet<Integer> files = new TreeSet<>();
  private final Set<List<String>> told = new HashSet<>();
  private boolean numberedByBranch;

  /** Whether the file carries items on under their own numbers, as a rectification list does. */
  private boolean keepsNumbers;

  /** Takes up the rows of the next file. */
  void follow(int year, List<ItemState> file) {
    files.add(year);
    numberedByBranch |= sharesNumbers(file);
    keepsNumbers = file.stream().map(ItemState::item).anyMatch(LedgerItem::keepsNumber);
    List<ItemState> rows = file.stream().sorted(ItemState.ORDER).toList();
    List<ItemState> beginning = new ArrayList<>();
    rows.stream().filter(row -> !carries(row)).forEach(row -> recognise(row, beginning));
    beginning.forEach(this::begin);
    rows.stream().filter(ItemFollower::carries).forEach(this::carryOn);
    rows.forEach(this::checkRecurrence);
  }

  /** Whether a file gives one number to two branches, so that numbers count within a branch. */
  private static boolean sharesNumbers(List<ItemState> file) {
    Map<String, String> branches = new HashMap<>();
    return file.stream()
        .map(ItemState::item)
        .anyMatch(
            item ->
                !branches
                    .computeIfAbsent(Identifier.key(item.id()), unused -> item.branch())
                    .equals(item.branch()));
  }

  private static boolean carries(ItemState row) {
    return row.item().links().carriedFrom().isPresent();
  }

  private void recognise(ItemState row, List<ItemState> beginning) {
    known.sameItem(row).ifPresentOrElse(life -> known.carryOn(life, row), () -> beginning.add(row));
  }

  private void begin(ItemState row) {
    reused(row).ifPresent(notices::add);
    known.begin(row).flatMap(other -> renumbered(row, other)).ifPresent(notices::add);
  }

  /** The number is that of an earlier item that this file does not go on with. */
  private Optional<Notice> reused(ItemState row) {
    String number = row.item().id();
    List<ItemLife> bearers =
        numberedByBranch ? known.numbered().of(number, row.line()) : known.numbered().of(number);
    return bearers.stream()
        .filter(life -> life.in(row.year()).isEmpty())
        .filter(life -> life.canBeRaisedIn(row.item()))
        .max(ItemLife.ORDER)
        .map(life -> life.newest().item().place())
        .map(earlier -> reused(row.item(), earlier));
  }

  /** The same branch's same problem of the same year stands under another number. */
  private static Optional<Notice> renumbered(ItemState row, ItemLife other) {
    return Optional.of(other.newest())
        .filter(earlier -> ofOneBranch(earlier, row))
        .map(earlier -> renumbered(row, earlier.item()));
  }

  /** Within a file two branches are two, even if a later merger makes them one line. */
  private static boolean ofOneBranch(ItemState earlier, ItemState row) {
    return earlier.year() != row.year() || earlier.item().branch().equals(row.item().branch());
  }

  private static Notice renumbered(ItemState row, LedgerItem earlier) {
    return new RenumberedItem(
        row.item().place(),
        row.item().id(),
        earlier.id(),
        earlier.place().file(),
        Long.toString(earlier.place().line()));
  }

  private static Notice reused(LedgerItem item, Place earlier) {
    return new ReusedItemNumber(
        item.place(), item.id(), earlier.file(), Long.toString(earlier.line()));
  }

  /** What names an earlier item goes on with it, whatever else its row says. */
  private void carryOn(ItemState row) {
    String number = row.item().links().carriedFrom().orElseThrow();
    Optional<ItemLife> earlier = known.carriedItem(row, number);
    if (earlier.isEmpty() && told.add(List.of("carried", row.item().id(), number))) {
      notices.add(new UnknownCarriedItem(row.item().place(), row.item().id(), number));
    }
    Optional<ItemLife> carried =
        earlier.filter(life -> life.in(row.year()).filter(ItemFollower::carries).isEmpty());
    carried.flatMap(life -> changed(row, life)).ifPresent(notices::add);
    carried
        .or(() -> known.sameItem(row))
        .ifPresentOrElse(life -> known.carryOn(life, row), () -> known.begin(row));
  }

  /**
   * A number that was changed where others were kept. An office that numbers anew keeps none, and a
   * number that two items of a line bear since a merger can be kept for one of them only.
   */
  private Optional<Notice> changed(ItemState row, ItemLife life) {
    LedgerItem item = row.item();
    return Optional.of(life.newest().item().id())
        .filter(number -> keepsNumbers && !Identifier.same(number, item.id()))
        .filter(number -> !known.numbered().shared(number, life))
        .map(number -> new ChangedItemNumber(item.place(), item.id(), number));
  }

  private void checkRecurrence(ItemState row) {
    Optional<String> number = row.item().links().recurrenceOf();
    if (number.isPresent()
        && known.numbered().of(number.get()).stream().allMatch(life -> holds(life, row))
        && told.add(List.of("recurrence", row.item().id(), number.get()))) {
      notices.add(new UnknownRecurrence(row.item().place(), row.item().id(), number.get()));
    }
  }

  private static boolean holds(ItemLife life, ItemState row) {
    return life.in(row.year()).filter(row::equals).isPresent();
  }

  /** The items that have borne a number, in no order that says anything. */
  List<ItemLife> numbered(String number) {
    return known.numbered().of(number);
  }

  /** Every item, by year raised, branch and number. */
  List<ItemLife> items() {
    return known.all();
  }

  /** The earlier item that an item is the return of. */
  Optional<ItemLife> recurring(ItemLife life) {
    return known.recurring(life);
  }

  /** The notices for manual review of all items, by file and line. */
  List<Notice> notices(List<ItemLife> items) {
    return Stream.concat(notices.stream(), new HistoryCheck(files, items).notices().stream())
        .sorted(
            Comparator.comparing((Notice notice) -> notice.place().file())
                .thenComparing(notice -> notice.place().line()))
        .toList();
  }
}
