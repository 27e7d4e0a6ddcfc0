package partybuilding.assessment.report.table.ledger;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.rectification.FollowedItem;

/**
 * What a row of the lists says of a problem, whether or not a ledger knows it.
 *
 * @param listed the problem
 * @param asOf the day that the ledger is judged on
 */
public record ListRow(ListedItem listed, LocalDate asOf) {
  /** The item of the ledger; empty where none holds it. */
  public Optional<FollowedItem> item() {
    return Optional.of(listed)
        .filter(ListedItem.Carried.class::isInstance)
        .map(carried -> ((ListedItem.Carried) carried).item());
  }

  /** What a new problem begins with is that nothing has been done about it. */
  public ItemStatus status() {
    return item().map(item -> item.state().status()).orElse(ItemStatus.NOT_STARTED);
  }

  /** Source, measure and owner so far. */
  public ItemDetails details() {
    return item().map(FollowedItem::details).orElse(ItemDetails.NONE);
  }

  /** The day it was rectified, of what awaits being struck off; all else is yet to be rectified. */
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
