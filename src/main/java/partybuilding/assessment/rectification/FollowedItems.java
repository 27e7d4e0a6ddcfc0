package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.row.LedgerItem;

/** Every item as it stands on the as-of date. */
public final class FollowedItems {
  private final LedgerHistory history;
  private final StateJudge judge;
  private final Set<Integer> verifying;
  private final Map<ItemLife, FollowedItem> byLife = new LinkedHashMap<>();

  /** The items of these ledgers on a day. */
  public FollowedItems(LedgerHistory history, LocalDate asOf, ClosingRule rule) {
    this.history = history;
    this.judge = new StateJudge(asOf, rule.in(asOf.getYear()));
    this.verifying =
        history.items().stream()
            .flatMap(life -> life.states().stream())
            .filter(state -> state.item().progress().verification().isPresent())
            .map(ItemState::year)
            .collect(Collectors.toSet());
    for (ItemLife life : history.items()) {
      if (life.yearRaised() <= judge.day().getYear()) {
        byLife.put(life, follow(life));
      }
    }
  }

  /** By year raised, branch and number. */
  public List<FollowedItem> items() {
    return List.copyOf(byLife.values());
  }

  /** What came back after it was closed, and what may have. */
  public List<Recurrence> recurrences() {
    return new RecurrenceSearch(history, byLife).recurrences();
  }

  private FollowedItem follow(ItemLife life) {
    Course course = Course.of(life, judge);
    LedgerItem item = course.state().item();
    return new FollowedItem(
        life.yearRaised(),
        course.state().line(),
        item.id(),
        item.problem(),
        new FollowedItem.State(
            item.status(), course.outcome(), course.reopenings(), unverified(course)),
        dates(life, course),
        item.details());
  }

  private FollowedItem.Dates dates(ItemLife life, Course course) {
    LedgerItem item = course.state().item();
    return new FollowedItem.Dates(
        life.raisedOn(),
        endedOn(item, course.outcome()),
        item.progress().deadline(),
        judge.timeliness(item, course.outcome()),
        daysOverdue(life, course),
        daysAwaiting(course));
  }

  private Optional<LocalDate> endedOn(LedgerItem item, Outcome outcome) {
    return switch (outcome) {
      case CLOSED -> judge.closedOn(item);
      case CANCELLED -> item.dates().closedOn();
      case AWAITING, OPEN, OVERDUE, LONG_TERM -> Optional.empty();
    };
  }

  private OptionalLong daysOverdue(ItemLife life, Course course) {
    if (course.outcome() != Outcome.OVERDUE) {
      return OptionalLong.empty();
    }
    LocalDate raised = life.raisedOn().orElseGet(() -> AssessmentYear.lastDay(life.yearRaised()));
    LocalDate due = course.state().item().progress().deadline().day().orElse(raised);
    return OptionalLong.of(ChronoUnit.DAYS.between(due, judge.day()));
  }

  private OptionalLong daysAwaiting(Course course) {
    return course.outcome() == Outcome.AWAITING
        ? StateJudge.rectifiedOn(course.state().item()).stream()
            .mapToLong(done -> ChronoUnit.DAYS.between(done, judge.day()))
            .findFirst()
        : OptionalLong.empty();
  }

  private boolean unverified(Course course) {
    ItemState state = course.state();
    return course.outcome() == Outcome.CLOSED
        && verifying.contains(state.year())
        && state.item().progress().verification().isEmpty();
  }
}
