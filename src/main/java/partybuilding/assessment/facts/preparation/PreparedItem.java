package partybuilding.assessment.facts.preparation;

import java.util.Optional;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;

/**
 * A ledger item to be reported to a meeting.
 *
 * @param item as it stands
 * @param carriedOver whether it was raised before the previous meeting
 * @param earlier the closed item that it repeats, as stated by the ledger
 */
public record PreparedItem(FollowedItem item, boolean carriedOver, Optional<FollowedItem> earlier) {
  /** Its outcome. */
  public Outcome outcome() {
    return item.outcome();
  }

  /** Whether it was sent back after being reported as rectified. */
  public boolean returned() {
    return item.state().status() == ItemStatus.RETURNED;
  }
}
