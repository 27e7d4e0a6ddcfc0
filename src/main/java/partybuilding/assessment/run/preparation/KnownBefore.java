package partybuilding.assessment.run.preparation;

import java.time.LocalDate;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * A ledger as it was before a meeting: without the items that the meeting itself raised, and those
 * that were raised after the day it is judged on.
 *
 * @param year the meeting's
 * @param day the day the ledger is judged on
 */
record KnownBefore(int year, LocalDate day) {
  YearlyLedger of(YearlyLedger ledger) {
    return new YearlyLedger(ledger.year(), ledger.items().stream().filter(this::knows).toList());
  }

  /** A row that carries on an earlier item may state a year and a day of its own. */
  private boolean knows(LedgerItem item) {
    return item.links().carriedFrom().isPresent()
        || (item.yearRaised().orElse(0) < year
            && item.dates().raisedOn().filter(day::isBefore).isEmpty());
  }
}
