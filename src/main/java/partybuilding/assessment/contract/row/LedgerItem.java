package partybuilding.assessment.contract.row;

import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.notice.Place;

/**
 * One item of the rectification ledger as one yearly file states it.
 *
 * @param place the line that states it
 * @param id its number
 * @param branch the branch's id
 * @param yearRaised the assessment that raised it; empty where the file does not say
 * @param problem what was found
 * @param dimension the dimension's id, or {@link #OTHER}
 * @param requirement what of the committee's requirements it serves; empty where none is stated
 * @param status its state
 * @param deadline when it is due
 * @param dates when it was raised, rectified and struck off
 * @param links the other items it names
 * @param verification what came of verifying it, in the ledger's own words; empty where nothing is
 *     stated
 * @param details where it comes from, what is done about it and who answers for that
 */
public record LedgerItem(
    Place place,
    String id,
    String branch,
    OptionalInt yearRaised,
    String problem,
    String dimension,
    Optional<Requirement> requirement,
    ItemStatus status,
    Deadline deadline,
    ItemDates dates,
    ItemLinks links,
    Optional<String> verification,
    ItemDetails details) {
  /** The category of a problem that belongs to no dimension. */
  public static final String OTHER = "other";

  /** The same with what a further line says of it. */
  public LedgerItem continuedBy(ItemDetails further) {
    return new LedgerItem(
        place,
        id,
        branch,
        yearRaised,
        problem,
        dimension,
        requirement,
        status,
        deadline,
        dates,
        links,
        verification,
        details.and(further));
  }
}
