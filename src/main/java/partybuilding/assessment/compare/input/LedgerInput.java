package partybuilding.assessment.compare.input;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.rectification.LedgerHistory;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * The rectification ledger, and when it is judged.
 *
 * @param asOf the day the ledger is judged on
 * @param ledgers one per year with a ledger up to the report's
 * @param history their items, each followed from ledger to ledger
 */
public record LedgerInput(LocalDate asOf, List<YearlyLedger> ledgers, LedgerHistory history) {
  public LedgerInput {
    ledgers = List.copyOf(ledgers);
  }

  /**
   * The ledgers with their items followed.
   *
   * @param reportYear whose branches carry on the lines
   */
  public static LedgerInput of(
      LocalDate asOf, List<YearlyLedger> ledgers, Lineage lineage, int reportYear) {
    return new LedgerInput(asOf, ledgers, LedgerHistory.of(ledgers, lineage, reportYear));
  }
}
