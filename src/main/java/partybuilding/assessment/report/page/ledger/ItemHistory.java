package partybuilding.assessment.report.page.ledger;

import java.util.List;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * A problem that was carried over, returned after verification or came back, with its history from
 * year to year.
 *
 * @param trace of its figures
 * @param id its newest number in the ledger
 * @param problem what was found
 * @param steps the steps of its history, in order
 */
public record ItemHistory(TableTrace trace, String id, String problem, List<String> steps) {
  public ItemHistory {
    steps = List.copyOf(steps);
  }
}
