package partybuilding.assessment.rectification;

import java.util.Comparator;
import partybuilding.assessment.contract.row.LedgerItem;

/**
 * An item as one yearly file states it.
 *
 * @param year the file's year
 * @param line the branch that carries on its branch's line in the report year
 * @param item what the file says
 */
record ItemState(int year, String line, LedgerItem item) {
  /** By what the rows say, so that it does not matter where in the file they stand. */
  static final Comparator<ItemState> ORDER =
      Comparator.comparing(ItemState::line)
          .thenComparing(state -> state.item().id())
          .thenComparing(state -> state.item().branch())
          .thenComparing(state -> state.item().yearRaised().orElse(0))
          .thenComparing(state -> state.item().problem().text());
}
