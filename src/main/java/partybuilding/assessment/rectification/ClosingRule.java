package partybuilding.assessment.rectification;

import java.util.function.IntFunction;
import partybuilding.assessment.contract.ClosedMeans;

/**
 * What counts as closed in a year: what the rules in force then say; but done counts until the
 * first ledger strikes an item off. Neither a later rule nor a later ledger says anything of an
 * earlier year.
 */
public final class ClosingRule {
  private final IntFunction<ClosedMeans> stated;
  private final LedgerHistory history;

  /**
   * The rule for these ledgers.
   *
   * @param stated what the rules of a year say
   */
  public ClosingRule(IntFunction<ClosedMeans> stated, LedgerHistory history) {
    this.stated = stated;
    this.history = history;
  }

  /** What counts as closed in a year. */
  public ClosedMeans in(int year) {
    return fellBack(year) ? ClosedMeans.DONE : stated.apply(year);
  }

  /** Whether no ledger up to a year strikes anything off, though the rules ask for it. */
  public boolean fellBack(int year) {
    return stated.apply(year) == ClosedMeans.CLOSED && !history.struckOffBy(year);
  }
}
