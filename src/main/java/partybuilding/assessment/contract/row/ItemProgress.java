package partybuilding.assessment.contract.row;

import java.util.Optional;

/**
 * How far the rectification of an item is.
 *
 * @param status its state
 * @param deadline when it is due
 * @param dates when it was raised, rectified and struck off
 * @param verification what came of verifying it, in the ledger's own words; empty where nothing is
 *     stated
 */
public record ItemProgress(
    ItemStatus status, Deadline deadline, ItemDates dates, Optional<String> verification) {}
