package partybuilding.assessment.report.table.ledger;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.rectification.FollowedItem;

/**
 * A row of the rectification lists, for a problem that is in a ledger or not.
 *
 * @param listed the problem
 * @param asOf the as-of date
 */
public record ListRow(ListedItem listed, LocalDate asOf) {
  /** The item of the ledger; empty if it is in none. */
  public Optional<FollowedItem> item() {
    return Optional.of(listed)
        .filter(ListedItem.Carried.class::isInstance)
        .map(carried -> ((ListedItem.Carried) carried).item());
  }

  /** The status of the item; not started for a new problem. */
  public ItemStatus status() {
    return item().map(item -> item.state().status()).orElse(ItemStatus.NOT_STARTED);
  }

  /** Source, measure and owner so far. */
  public ItemDetails details() {
    return item().map(FollowedItem::details).orElse(ItemDetails.NONE);
  }

  /** The day it was rectified if it awaits verification; otherwise empty. */
  public Optional<LocalDate> completedOn() {
    return item().stream()
        .flatMapToLong(item -> item.dates().daysAwaiting().stream())
        .mapToObj(asOf::minusDays)
        .findFirst();
  }

  Optional<String> requirement() {
    return listed.problem().requirement().map(Requirement::code);
  }

  Optional<String> deadline() {
    return item().flatMap(item -> ItemRow.deadline(item.dates().deadline()));
  }
}
