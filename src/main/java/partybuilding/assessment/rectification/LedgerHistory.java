package partybuilding.assessment.rectification;

import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.Notice;

/**
 * The items of all yearly files, each followed from file to file. An item is known again by its
 * branch line, number and year raised, and by a {@linkplain ProblemText problem} that can be the
 * same; or it is named, by its number of an earlier file, in the row that carries it on. The year
 * raised is what the files state, else that of the first file that holds the item.
 */
public final class LedgerHistory {
  private final List<ItemLife> items;
  private final List<Notice> notices;
  private final boolean struckOff;

  private LedgerHistory(List<ItemLife> items, List<Notice> notices, boolean struckOff) {
    this.items = items;
    this.notices = notices;
    this.struckOff = struckOff;
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
        .map(ledger -> states(ledger, lineage, reportYear))
        .forEach(follower::follow);
    boolean struckOff =
        ledgers.stream().flatMap(l -> l.items().stream()).anyMatch(i -> i.status().verified());
    return new LedgerHistory(follower.items(), follower.notices(), struckOff);
  }

  private static List<ItemState> states(YearlyLedger ledger, Lineage lineage, int reportYear) {
    return ledger.items().stream()
        .map(i -> new ItemState(ledger.year(), lineage.asOf(i.branch(), reportYear), i))
        .toList();
  }

  /** Whether any file strikes items off (已销号). */
  public boolean struckOff() {
    return struckOff;
  }

  /** What only the files together show: numbers used anew, and links to items nobody knows. */
  public List<Notice> notices() {
    return notices;
  }

  /** Every item, by year raised, branch and number. */
  List<ItemLife> items() {
    return items;
  }
}
