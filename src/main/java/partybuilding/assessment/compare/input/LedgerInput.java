package partybuilding.assessment.compare.input;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * The rectification ledger, and when it is judged.
 *
 * @param asOf the day the ledger is judged on
 * @param ledgers one per year with a ledger up to the report's
 */
public record LedgerInput(LocalDate asOf, List<YearlyLedger> ledgers) {
  public LedgerInput {
    ledgers = List.copyOf(ledgers);
  }
}
