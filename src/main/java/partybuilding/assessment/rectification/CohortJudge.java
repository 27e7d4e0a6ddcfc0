package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.ItemStatus;
import partybuilding.assessment.contract.LedgerItem;
import partybuilding.assessment.rectification.JudgedItem.Outcome;

/**
 * Judges every cohort on 31 December of the year after it was raised, or on the as-of date if that
 * is earlier: by then a problem had its time, and later years cannot change what was published.
 */
public final class CohortJudge {
  private static final int LAST_DAY = 31;

  private final LedgerHistory history;
  private final LocalDate asOf;
  private final ClosedMeans closedMeans;

  /**
   * A judge for a report.
   *
   * @param closedMeans what the rules call closed; where no file strikes items off, done counts
   */
  public CohortJudge(LedgerHistory history, LocalDate asOf, ClosedMeans closedMeans) {
    this.history = history;
    this.asOf = asOf;
    this.closedMeans = history.struckOff() ? closedMeans : ClosedMeans.DONE;
  }

  /** What counts as closed: as the rules say, or done where no file strikes items off. */
  public ClosedMeans closedMeans() {
    return closedMeans;
  }

  /** Every item raised up to the as-of date's year, judged. */
  public List<JudgedItem> judge() {
    List<JudgedItem> judged = new ArrayList<>();
    for (ItemKey key : history.items()) {
      if (key.yearRaised() <= asOf.getYear()) {
        LocalDate day = dayOfJudgement(key.yearRaised());
        history.stateIn(key, day.getYear()).ifPresent(item -> judged.add(judge(key, item, day)));
      }
    }
    return judged;
  }

  private LocalDate dayOfJudgement(int yearRaised) {
    LocalDate end = LocalDate.of(yearRaised + 1, Month.DECEMBER, LAST_DAY);
    return end.isBefore(asOf) ? end : asOf;
  }

  private JudgedItem judge(ItemKey key, LedgerItem item, LocalDate day) {
    Outcome outcome = outcome(item, day);
    boolean onTime = outcome == Outcome.CLOSED && rectifiedByDeadline(item, day);
    return new JudgedItem(
        key.yearRaised(),
        key.branch(),
        item.dimension(),
        outcome,
        onTime,
        item.recurrenceOf().isPresent());
  }

  private Outcome outcome(LedgerItem item, LocalDate day) {
    if (item.status() == ItemStatus.CANCELLED) {
      return Outcome.CANCELLED;
    }
    if (closed(item, day)) {
      return Outcome.CLOSED;
    }
    if (item.status() == ItemStatus.LONG_TERM) {
      return Outcome.LONG_TERM;
    }
    boolean due = item.deadline().isPresent() && item.deadline().get().isBefore(day);
    return due ? Outcome.OVERDUE : Outcome.OPEN;
  }

  private boolean closed(LedgerItem item, LocalDate day) {
    boolean state =
        item.status() == ItemStatus.CLOSED
            || (closedMeans == ClosedMeans.DONE && item.status() == ItemStatus.DONE);
    Optional<LocalDate> since =
        closedMeans == ClosedMeans.DONE ? item.completedOn().or(item::closedOn) : item.closedOn();
    return state && (since.isEmpty() || !since.get().isAfter(day));
  }

  private static boolean rectifiedByDeadline(LedgerItem item, LocalDate day) {
    Optional<LocalDate> rectified = item.completedOn().or(item::closedOn);
    return item.deadline().isPresent()
        && !item.deadline().get().isAfter(day)
        && rectified.isPresent()
        && !rectified.get().isAfter(item.deadline().get());
  }
}
