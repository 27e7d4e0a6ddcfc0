package partybuilding.assessment.job;

import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.store.State;

/** What a yearly file says, in the form in which it is kept. */
sealed interface YearContent {
  /** Puts it in the place of whatever is kept of its kind and year. */
  void keepIn(State state);

  /** The figures of a year's evaluations. */
  record Evaluations(YearFigures figures) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.figures().replace(figures);
    }
  }

  /** A year's rectification ledger. */
  record Ledger(YearlyLedger ledger) implements YearContent {
    @Override
    public void keepIn(State state) {
      state.ledgers().replace(ledger);
    }
  }
}
