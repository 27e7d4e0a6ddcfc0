package partybuilding.assessment.report.page.ledger;

import java.util.List;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * A problem that was carried over, returned after verification or came back, and what became of it
 * from year to year.
 *
 * @param trace of its figures
 * @param id its newest number in the ledger
 * @param problem what was found
 * @param steps what happened to it, in order
 */
public record ItemHistory(TableTrace trace, String id, String problem, List<String> steps) {
  public ItemHistory {
    steps = List.copyOf(steps);
  }
}
