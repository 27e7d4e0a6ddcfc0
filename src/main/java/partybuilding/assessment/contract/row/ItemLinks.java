package partybuilding.assessment.contract.row;

import java.util.Optional;

/**
 * The numbers of other items that a ledger item names.
 *
 * @param carriedFrom the item that it carries on; its own number where only the branch is another
 * @param recurrenceOf the closed item that came back with it
 */
public record ItemLinks(Optional<String> carriedFrom, Optional<String> recurrenceOf) {
  /** It names none. */
  public static final ItemLinks NONE = new ItemLinks(Optional.empty(), Optional.empty());
}
