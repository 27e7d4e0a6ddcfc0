package partybuilding.assessment.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.ItemStatus;

/**
 * An item's way through the ledger.
 *
 * @param deadline the day it is due; empty for an item without end
 * @param steps its states by day; the first is the day it was raised
 */
record Course(Optional<LocalDate> deadline, List<Step> steps) {
  /** Copies the steps. */
  Course {
    steps = List.copyOf(steps);
  }

  LocalDate raisedOn() {
    return steps.get(0).on();
  }

  /** The state on a day, the first one before it was raised. */
  ItemStatus statusOn(LocalDate day) {
    return lastStep(day).status();
  }

  /** The day it was rectified, if it counts as that on {@code day}. */
  Optional<LocalDate> completedOn(LocalDate day) {
    ItemStatus status = statusOn(day);
    boolean completed = status == ItemStatus.DONE || status == ItemStatus.CLOSED;
    return completed
        ? until(day).filter(s -> s.status() == ItemStatus.DONE).reduce(Course::later).map(Step::on)
        : Optional.empty();
  }

  /** The day it was struck off or withdrawn, if it is that on {@code day}. */
  Optional<LocalDate> closedOn(LocalDate day) {
    return settledOn(day) ? Optional.of(lastStep(day).on()) : Optional.empty();
  }

  /** Whether nothing more is expected of it on a day. */
  boolean settledOn(LocalDate day) {
    ItemStatus status = statusOn(day);
    return status == ItemStatus.CLOSED || status == ItemStatus.CANCELLED;
  }

  private Step lastStep(LocalDate day) {
    return until(day).reduce(Course::later).orElse(steps.get(0));
  }

  private Stream<Step> until(LocalDate day) {
    return steps.stream().filter(step -> !step.on().isAfter(day));
  }

  private static Step later(Step earlier, Step later) {
    return later;
  }
}
