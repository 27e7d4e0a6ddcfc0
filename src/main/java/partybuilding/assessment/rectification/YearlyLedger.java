package partybuilding.assessment.rectification;

import java.util.List;
import partybuilding.assessment.contract.row.LedgerItem;

/**
 * The ledger as one yearly file states it.
 *
 * @param year the file's year; the state is that of its 31 December
 * @param items in any order
 */
public record YearlyLedger(int year, List<LedgerItem> items) {
  public YearlyLedger {
    items = List.copyOf(items);
  }

  /** Whether it strikes any item off (已销号). */
  boolean strikesOff() {
    return items.stream().anyMatch(item -> item.status().verified());
  }
}
