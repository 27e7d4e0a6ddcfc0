package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;

/**
 * Judges what a ledger says of an item, on one day.
 *
 * @param means what counts as closed
 */
record StateJudge(LocalDate day, ClosedMeans means) {
  /** The same judge at an earlier day, if it is earlier. */
  StateJudge notAfter(LocalDate other) {
    return other.isBefore(day) ? new StateJudge(other, means) : this;
  }

  /**
   * What has become of an item.
   *
   * @param yearRaised stands in where the ledger does not say on which day it was raised
   */
  Outcome outcome(LedgerItem item, int yearRaised) {
    if (item.status() == ItemStatus.CANCELLED) {
      return Outcome.CANCELLED;
    }
    if (closed(item)) {
      return Outcome.CLOSED;
    }
    if (item.status() == ItemStatus.LONG_TERM) {
      return Outcome.LONG_TERM;
    }
    if (rectified(item)) {
      return Outcome.AWAITING;
    }
    LocalDate raised = item.dates().raisedOn().orElseGet(() -> AssessmentYear.lastDay(yearRaised));
    return item.progress().deadline().missed(raised, day) ? Outcome.OVERDUE : Outcome.OPEN;
  }

  private boolean closed(LedgerItem item) {
    return means == ClosedMeans.DONE ? rectified(item) : struckOff(item);
  }

  private boolean struckOff(LedgerItem item) {
    return item.status().verified() && item.dates().closedOn().filter(day::isBefore).isEmpty();
  }

  private boolean rectified(LedgerItem item) {
    return item.status().done() && rectifiedOn(item).filter(day::isBefore).isEmpty();
  }

  /** The day an item was closed; empty where the ledger does not say. */
  Optional<LocalDate> closedOn(LedgerItem item) {
    return means == ClosedMeans.DONE ? rectifiedOn(item) : item.dates().closedOn();
  }

  /** The day an item was rectified, else struck off; empty where the ledger states neither. */
  static Optional<LocalDate> rectifiedOn(LedgerItem item) {
    ItemDates dates = item.dates();
    return dates.completedOn().or(dates::closedOn);
  }

  /** How an item of which this has become stands to its deadline. */
  Timeliness timeliness(LedgerItem item, Outcome outcome) {
    Optional<LocalDate> due = item.progress().deadline().day().filter(last -> !last.isAfter(day));
    return due.map(last -> timeliness(item, outcome, last)).orElse(Timeliness.UNJUDGED);
  }

  private static Timeliness timeliness(LedgerItem item, Outcome outcome, LocalDate due) {
    return switch (outcome) {
      case CLOSED, AWAITING ->
          rectifiedOn(item)
              .map(done -> done.isAfter(due) ? Timeliness.LATE : Timeliness.ON_TIME)
              .orElse(Timeliness.UNJUDGED);
      case OPEN, OVERDUE -> Timeliness.UNDONE;
      case LONG_TERM, CANCELLED -> Timeliness.UNJUDGED;
    };
  }
}
