package partybuilding.assessment.rectification;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.lineage.Lineage;

/** The items of all yearly files, each followed from file to file. */
public final class LedgerHistory {
  private final SortedMap<ItemKey, NavigableMap<Integer, LedgerItem>> states = new TreeMap<>();
  private final boolean struckOff;

  private LedgerHistory(boolean struckOff) {
    this.struckOff = struckOff;
  }

  /**
   * Follows the items of these ledgers.
   *
   * @param reportYear whose branches carry on the lines
   */
  public static LedgerHistory of(List<YearlyLedger> ledgers, Lineage lineage, int reportYear) {
    boolean struckOff =
        ledgers.stream()
            .flatMap(l -> l.items().stream())
            .anyMatch(i -> i.status() == ItemStatus.CLOSED);
    LedgerHistory history = new LedgerHistory(struckOff);
    Map<List<String>, Integer> firstYears = new HashMap<>();
    List<YearlyLedger> ascending =
        ledgers.stream().sorted(Comparator.comparing(YearlyLedger::year)).toList();
    for (YearlyLedger ledger : ascending) {
      for (LedgerItem item : ledger.items()) {
        String line = lineage.asOf(item.branch(), reportYear);
        int first =
            firstYears.computeIfAbsent(
                List.of(line, item.id(), item.problem()), unused -> ledger.year());
        ItemKey key = new ItemKey(line, item.id(), item.yearRaised().orElse(first));
        history.states.computeIfAbsent(key, unused -> new TreeMap<>()).put(ledger.year(), item);
      }
    }
    return history;
  }

  /** Whether any file strikes items off (已销号). */
  public boolean struckOff() {
    return struckOff;
  }

  /** Every item, by year raised, branch and number. */
  Iterable<ItemKey> items() {
    return states.keySet();
  }

  /**
   * The newest state of an item in the files up to a year; of an item that enters the ledger only
   * later, its first.
   */
  Optional<LedgerItem> stateIn(ItemKey key, int year) {
    NavigableMap<Integer, LedgerItem> known = states.getOrDefault(key, new TreeMap<>());
    return Optional.ofNullable(known.floorEntry(year))
        .or(() -> Optional.ofNullable(known.firstEntry()))
        .map(Map.Entry::getValue);
  }
}
