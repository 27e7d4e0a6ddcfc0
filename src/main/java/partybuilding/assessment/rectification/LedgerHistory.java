package partybuilding.assessment.rectification;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.Notice;

/**
 * The items of all yearly files, each followed from file to file. An item is known again by its
 * branch line, number and year raised, and by a {@linkplain ProblemText problem} that can be the
 * same; or it is named, by its number of an earlier file, in the row that carries it on. The year
 * raised is what the files state, else that of the first file that holds the item.
 */
public final class LedgerHistory {
  private final ItemFollower follower;
  private final List<ItemLife> items;
  private final SortedSet<Integer> files;
  private final OptionalInt firstStrikingOff;

  private LedgerHistory(ItemFollower follower, List<YearlyLedger> ledgers) {
    this.follower = follower;
    this.items = follower.items();
    this.files = ledgers.stream().map(YearlyLedger::year).collect(toCollection(TreeSet::new));
    this.firstStrikingOff =
        ledgers.stream().filter(YearlyLedger::strikesOff).mapToInt(YearlyLedger::year).min();
  }

  /**
   * Follows the items of these ledgers.
   *
   * @param reportYear whose branches carry on the lines
   */
  public static LedgerHistory of(List<YearlyLedger> ledgers, Lineage lineage, int reportYear) {
    ItemFollower follower = new ItemFollower();
    ledgers.stream()
        .sorted(Comparator.comparing(YearlyLedger::year))
        .forEach(l -> follower.follow(l.year(), states(l, lineage, reportYear)));
    return new LedgerHistory(follower, ledgers);
  }

  private static List<ItemState> states(YearlyLedger ledger, Lineage lineage, int reportYear) {
    return ledger.items().stream()
        .map(i -> new ItemState(ledger.year(), lineage.asOf(i.branch(), reportYear), i))
        .toList();
  }

  /** Whether a file up to that of a year, or the first of all, strikes items off (已销号). */
  boolean struckOffBy(int year) {
    return firstStrikingOff.isPresent()
        && firstStrikingOff.getAsInt() <= Math.max(year, files.first());
  }

  /** Whether a year lies before the first ledger of all, so that only what was left is known. */
  boolean precedes(int year) {
    return !files.isEmpty() && year < files.first();
  }

  /** The year of the first ledger of all; empty where there is none. */
  public OptionalInt firstYear() {
    return files.isEmpty() ? OptionalInt.empty() : OptionalInt.of(files.first());
  }

  /** The years that have a ledger. */
  SortedSet<Integer> files() {
    return files;
  }

  /**
   * Notices that only all files together show: reused numbers, links to unknown items, and
   * impossible histories.
   */
  public List<Notice> notices() {
    return follower.notices(items);
  }

  /** The earlier item that the ledgers say an item is the return of. */
  Optional<ItemLife> recurring(ItemLife life) {
    return follower.recurring(life);
  }

  /**
   * Whether a row says that its item is the return of another that a ledger up to a year holds. A
   * number that no other item bears counts for nothing.
   */
  boolean returns(ItemLife life, LedgerItem row, int year) {
    return row.links().recurrenceOf().map(follower::numbered).orElse(List.of()).stream()
        .anyMatch(other -> other != life && other.firstFile() <= year);
  }

  /** Every item, by year raised, branch and number. */
  List<ItemLife> items() {
    return items;
  }
}
