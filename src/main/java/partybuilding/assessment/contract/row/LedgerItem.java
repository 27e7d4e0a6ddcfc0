package partybuilding.assessment.contract.row;

import java.util.OptionalInt;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.notice.Place;

/**
 * One item of the rectification ledger as one yearly file states it.
 *
 * @param place the line that states it
 * @param id its number
 * @param branch the branch's id
 * @param yearRaised the assessment that raised it; empty where the file does not say
 * @param problem what was found
 * @param progress how far its rectification is
 * @param links the other items it names
 * @param details where it comes from, what is done about it and who answers for that
 */
public record LedgerItem(
    Place place,
    String id,
    String branch,
    OptionalInt yearRaised,
    ItemProblem problem,
    ItemProgress progress,
    ItemLinks links,
    ItemDetails details) {
  /** The category of a problem that belongs to no dimension. */
  public static final String OTHER = "other";

  /** Its state. */
  public ItemStatus status() {
    return progress.status();
  }

  /** When it was raised, rectified and struck off. */
  public ItemDates dates() {
    return progress.dates();
  }

  /** Whether it carries on an item under that item's number, as a rectification list does. */
  public boolean keepsNumber() {
    return links.carriedFrom().filter(of -> Identifier.same(of, id)).isPresent();
  }

  /** The same with what a further line says of it. */
  public LedgerItem continuedBy(ItemDetails further) {
    return new LedgerItem(
        place, id, branch, yearRaised, problem, progress, links, details.and(further));
  }
}
