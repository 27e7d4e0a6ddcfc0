package partybuilding.assessment.report.table.ledger;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.rectification.FollowedItem;

/**
 * An item with the day that it is reported on.
 *
 * @param item as it stands
 * @param asOf the as-of date
 */
public record ItemRow(FollowedItem item, LocalDate asOf) {
  Optional<String> requirement() {
    return item.problem().requirement().map(Requirement::code);
  }

  boolean dueNext() {
    return item.fallsDueAfter(asOf);
  }

  /** A day, or the word for a deadline that is not one; empty where none is stated. */
  Optional<String> deadline() {
    return deadline(item.dates().deadline());
  }

  static Optional<String> deadline(Deadline deadline) {
    if (deadline instanceof Deadline.On on) {
      return Optional.of(on.due().toString());
    }
    if (deadline instanceof Deadline.AtOnce) {
      return Optional.of("at_once");
    }
    return Optional.of("long_term").filter(word -> deadline instanceof Deadline.LongTerm);
  }
}
