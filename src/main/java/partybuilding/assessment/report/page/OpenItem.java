package partybuilding.assessment.report.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Deadline;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * A problem of one branch that is left to be done.
 *
 * @param trace of its figures
 * @param id its number in the ledger
 * @param problem what was found
 * @param dimension what it is about
 * @param deadline the day it is due, or what the ledger says instead
 * @param state how many days it is overdue, or that it is not
 * @param overdue whether it is
 */
public record OpenItem(
    Trace trace,
    String id,
    String problem,
    String dimension,
    String deadline,
    Printed state,
    boolean overdue) {
  private static final Comparator<FollowedItem> MOST_PRESSING =
      Comparator.comparingLong((FollowedItem item) -> item.daysOverdue().orElse(0))
          .reversed()
          .thenComparing(item -> item.deadline().day().orElse(LocalDate.MAX))
          .thenComparing(FollowedItem::id);

  /** Every one of a branch: the longest overdue first, then those due soonest. */
  static List<OpenItem> of(Branch branch, Material material) {
    return material.dossier(branch).items().stream()
        .filter(item -> item.outcome() == Outcome.OPEN || item.outcome() == Outcome.OVERDUE)
        .sorted(MOST_PRESSING)
        .map(item -> of(item, material.wording()))
        .toList();
  }

  private static OpenItem of(FollowedItem item, Wording wording) {
    return new OpenItem(
        Trace.of(item, wording),
        item.id(),
        item.problem(),
        wording.category(item.dimension()),
        deadline(item.deadline(), wording),
        state(item, wording),
        item.daysOverdue().isPresent());
  }

  private static String deadline(Deadline deadline, Wording wording) {
    return deadline.day().map(LocalDate::toString).orElseGet(() -> wording.text(word(deadline)));
  }

  private static String word(Deadline deadline) {
    return deadline instanceof Deadline.AtOnce ? "item.at_once" : "item.unstated";
  }

  private static Printed state(FollowedItem item, Wording wording) {
    if (item.daysOverdue().isEmpty()) {
      return Printed.words(wording.text("item.open"));
    }
    String days = Numbers.count(item.daysOverdue().getAsLong());
    return Printed.of(wording.text("item.overdue", Map.of("days", days)), "days_overdue");
  }
}
