package partybuilding.sample.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.ItemStatus;

/**
 * The changes of an item's state over time.
 *
 * @param deadline the day it is due; empty for an item without end
 * @param steps its states by day; the first is the day it was raised
 */
public record ItemCourse(Optional<LocalDate> deadline, List<StatusChange> steps) {
  public ItemCourse {
    steps = List.copyOf(steps);
  }

  public LocalDate raisedOn() {
    return steps.get(0).on();
  }

  /** The state on a day, the first one before it was raised. */
  public ItemStatus statusOn(LocalDate day) {
    return lastStep(day).status();
  }

  /** The day it was rectified, if it counts as that on {@code day}. */
  public Optional<LocalDate> completedOn(LocalDate day) {
    ItemStatus status = statusOn(day);
    boolean completed = status == ItemStatus.DONE || status == ItemStatus.CLOSED;
    return completed
        ? until(day)
            .filter(s -> s.status() == ItemStatus.DONE)
            .reduce(ItemCourse::later)
            .map(StatusChange::on)
        : Optional.empty();
  }

  /** The day it was struck off or withdrawn, if it is that on {@code day}. */
  public Optional<LocalDate> closedOn(LocalDate day) {
    return settledOn(day) ? Optional.of(lastStep(day).on()) : Optional.empty();
  }

  /** Whether nothing more is expected of it on a day. */
  boolean settledOn(LocalDate day) {
    ItemStatus status = statusOn(day);
    return status == ItemStatus.CLOSED || status == ItemStatus.CANCELLED;
  }

  private StatusChange lastStep(LocalDate day) {
    return until(day).reduce(ItemCourse::later).orElse(steps.get(0));
  }

  private Stream<StatusChange> until(LocalDate day) {
    return steps.stream().filter(step -> !step.on().isAfter(day));
  }

  private static StatusChange later(StatusChange earlier, StatusChange later) {
    return later;
  }
}
