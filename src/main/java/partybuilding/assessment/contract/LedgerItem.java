package partybuilding.assessment.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One item of the rectification ledger as one yearly file states it.
 *
 * @param id its number
 * @param branch the branch's id
 * @param yearRaised the assessment that raised it; empty where the file does not say
 * @param problem what was found
 * @param dimension the dimension's id, or {@link #OTHER}
 * @param status its state
 * @param deadline when it is due; empty where the ledger names no day
 * @param completedOn when it was rectified
 * @param closedOn when it was struck off, or withdrawn
 * @param carriedFrom the item of an earlier year that it carries on
 * @param recurrenceOf the closed item that came back with it
 */
public record LedgerItem(
    String id,
    String branch,
    OptionalInt yearRaised,
    String problem,
    String dimension,
    ItemStatus status,
    Optional<LocalDate> deadline,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> closedOn,
    Optional<String> carriedFrom,
    Optional<String> recurrenceOf) {
  /** The category of a problem that belongs to no dimension. */
  public static final String OTHER = "other";
}
