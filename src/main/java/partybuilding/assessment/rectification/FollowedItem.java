package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemStatus;

/**
 * One problem through all ledgers, as it stands on the as-of date.
 *
 * @param year the assessment that raised it
 * @param branch the branch that carries on its line in the report year
 * @param id its newest number
 * @param problem what was found, as the newest ledger states it
 * @param state what has become of it
 * @param dates when it was raised and ended, and how it stands to its deadline
 * @param details where it comes from, what is done about it and who answers for that
 */
public record FollowedItem(
    int year,
    String branch,
    String id,
    ItemProblem problem,
    State state,
    Dates dates,
    ItemDetails details) {
  private static final int QUARTER = 3;

  /** What has become of it. */
  public Outcome outcome() {
    return state.outcome;
  }

  /** Whether it is open and falls due within the three months after a day. */
  public boolean fallsDueAfter(LocalDate day) {
    return outcome() == Outcome.OPEN
        && dates
            .deadline
            .day()
            .filter(due -> !due.isBefore(day) && !due.isAfter(day.plusMonths(QUARTER)))
            .isPresent();
  }

  /**
   * What has become of an item.
   *
   * @param status its newest state
   * @param outcome what the state comes to on the as-of date
   * @param reopenings how often a closing was taken back
   * @param unverified whether it is closed, and its ledger, which states what came of verifying
   *     other items, states nothing of it
   */
  public record State(ItemStatus status, Outcome outcome, int reopenings, boolean unverified) {}

  /**
   * The days of an item.
   *
   * @param raisedOn the day it was raised; empty where the ledger does not say
   * @param endedOn the day it was closed, by what counts as closed, or withdrawn; empty where it is
   *     open or the ledger does not say
   * @param deadline when it is due
   * @param timeliness how it stands to its deadline
   * @param daysOverdue calendar days since it was due, at least 1; only of an overdue item. One to
   *     be rectified at once was due on the day it was raised
   * @param daysAwaiting calendar days since it was rectified, at least 0; only of an item that
   *     awaits being struck off and whose ledger says when it was rectified
   */
  public record Dates(
      Optional<LocalDate> raisedOn,
      Optional<LocalDate> endedOn,
      Deadline deadline,
      Timeliness timeliness,
      OptionalLong daysOverdue,
      OptionalLong daysAwaiting) {
    /** How long it has been overdue; only of an overdue item. */
    public Optional<Age> age() {
      return daysOverdue.isPresent()
          ? Optional.of(Age.of(daysOverdue.getAsLong()))
          : Optional.empty();
    }

    /** Whether it was rectified after its deadline. */
    public boolean late() {
      return timeliness == Timeliness.LATE;
    }
  }
}
