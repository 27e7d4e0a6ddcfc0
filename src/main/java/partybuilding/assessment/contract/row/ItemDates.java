package partybuilding.assessment.contract.row;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days in the life of a ledger item, as far as the ledger states them.
 *
 * @param raisedOn when it was raised
 * @param completedOn when it was rectified
 * @param closedOn when it was struck off, or withdrawn
 */
public record ItemDates(
    Optional<LocalDate> raisedOn, Optional<LocalDate> completedOn, Optional<LocalDate> closedOn) {
  /** None is stated. */
  public static final ItemDates NONE =
      new ItemDates(Optional.empty(), Optional.empty(), Optional.empty());
}
