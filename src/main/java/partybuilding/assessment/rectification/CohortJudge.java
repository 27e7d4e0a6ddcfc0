package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.ItemDates;
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
    for (ItemLife life : history.items()) {
      if (life.yearRaised() <= asOf.getYear()) {
        judged.add(judge(life, dayOfJudgement(life.yearRaised())));
      }
    }
    return judged;
  }

  private LocalDate dayOfJudgement(int yearRaised) {
    LocalDate end = endOf(yearRaised + 1);
    return end.isBefore(asOf) ? end : asOf;
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, Month.DECEMBER, LAST_DAY);
  }

  private JudgedItem judge(ItemLife life, LocalDate day) {
    ItemState state = life.stateIn(day.getYear());
    LedgerItem item = state.item();
    Outcome outcome = outcome(item, raised(life, item), day);
    boolean onTime = outcome == Outcome.CLOSED && rectifiedByDeadline(item, day);
    return new JudgedItem(
        life.yearRaised(),
        state.line(),
        item.dimension(),
        outcome,
        onTime,
        item.links().recurrenceOf().isPresent());
  }

  /** The day it was raised; where the ledger does not say, its year's last. */
  private static LocalDate raised(ItemLife life, LedgerItem item) {
    return item.dates().raisedOn().orElseGet(() -> endOf(life.yearRaised()));
  }

  private Outcome outcome(LedgerItem item, LocalDate raised, LocalDate day) {
    if (item.status() == ItemStatus.CANCELLED) {
      return Outcome.CANCELLED;
    }
    if (closed(item, day)) {
      return Outcome.CLOSED;
    }
    if (item.status() == ItemStatus.LONG_TERM) {
      return Outcome.LONG_TERM;
    }
    return item.deadline().missed(raised, day) ? Outcome.OVERDUE : Outcome.OPEN;
  }

  private boolean closed(LedgerItem item, LocalDate day) {
    boolean done = closedMeans == ClosedMeans.DONE;
    boolean state = done ? item.status().done() : item.status().verified();
    Optional<LocalDate> since = done ? rectifiedOn(item) : item.dates().closedOn();
    return state && (since.isEmpty() || !since.get().isAfter(day));
  }

  private static Optional<LocalDate> rectifiedOn(LedgerItem item) {
    ItemDates dates = item.dates();
    return dates.completedOn().or(dates::closedOn);
  }

  /** An item that is due on no day is neither on time nor late. */
  private static boolean rectifiedByDeadline(LedgerItem item, LocalDate day) {
    Optional<LocalDate> rectified = rectifiedOn(item);
    return item.deadline()
        .day()
        .filter(due -> !due.isAfter(day))
        .filter(due -> rectified.isPresent() && !rectified.get().isAfter(due))
        .isPresent();
  }
}
