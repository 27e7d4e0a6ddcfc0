package partybuilding.assessment.facts.preparation;

import java.util.Optional;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * A problem of the ledger that a meeting is to hear of.
 *
 * @param item as it stands
 * @param carriedOver whether it was raised before the previous meeting
 * @param earlier the item that had been closed and that it is the return of, by the ledger
 */
public record PreparedItem(FollowedItem item, boolean carriedOver, Optional<FollowedItem> earlier) {
  /** What has become of it. */
  public Outcome outcome() {
    return item.outcome();
  }

  /** Whether it was handed back after it had been reported as rectified. */
  public boolean returned() {
    return item.state().status() == ItemStatus.RETURNED;
  }
}
