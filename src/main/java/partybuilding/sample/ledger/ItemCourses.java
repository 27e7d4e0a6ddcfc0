package partybuilding.sample.ledger;

import static partybuilding.assessment.contract.row.ItemStatus.CANCELLED;
import static partybuilding.assessment.contract.row.ItemStatus.CLOSED;
import static partybuilding.assessment.contract.row.ItemStatus.DONE;
import static partybuilding.assessment.contract.row.ItemStatus.IN_PROGRESS;
import static partybuilding.assessment.contract.row.ItemStatus.LONG_TERM;
import static partybuilding.assessment.contract.row.ItemStatus.NOT_STARTED;
import static partybuilding.assessment.contract.row.ItemStatus.RETURNED;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.sample.plan.RandomSource;

/** Lays out how items go, from the late December of the year that raises them. */
final class ItemCourses {
  private static final MonthDay SPRING = MonthDay.of(3, 31);
  private static final MonthDay SUMMER = MonthDay.of(6, 30);
  private static final MonthDay AUTUMN = MonthDay.of(9, 30);
  private static final MonthDay WINTER = MonthDay.of(12, 15);
  private static final List<MonthDay> ANY_TERM = List.of(SPRING, SUMMER, SUMMER, AUTUMN, WINTER);

  private final int year;
  private final LocalDate raised;
  private final StatusChange begun;
  private final RandomSource random;

  /** The courses of items that a meeting raises; they are entered within a few days. */
  ItemCourses(LocalDate meeting, RandomSource random) {
    this.year = meeting.getYear();
    this.random = random;
    this.raised = meeting.plusDays(random.below(4));
    this.begun = new StatusChange(after(raised, 3, 40), IN_PROGRESS);
  }

  ItemCourse of(ItemOutcome outcome) {
    return switch (outcome) {
      case ON_TIME -> onTime();
      case LATE -> late();
      case UNVERIFIED -> unverified();
      case RETURNED -> returned();
      case OVERDUE -> overdue();
      case DISTANT -> distant();
      case LONG_TERM ->
          new ItemCourse(Optional.empty(), List.of(new StatusChange(raised, LONG_TERM)));
      case CANCELLED -> cancelled();
    };
  }

  private ItemCourse onTime() {
    LocalDate deadline = due(1, ANY_TERM);
    int days = (int) ChronoUnit.DAYS.between(raised, deadline);
    LocalDate done = after(raised, 45, days - 65);
    return closed(deadline, done, after(done, 3, 14));
  }

  private ItemCourse late() {
    LocalDate deadline = due(1, List.of(SPRING, SUMMER, AUTUMN));
    LocalDate done = after(deadline, 5, 40);
    return closed(deadline, done, after(done, 3, 14));
  }

  private ItemCourse unverified() {
    LocalDate deadline = due(1, List.of(AUTUMN, WINTER));
    LocalDate done = deadline.minusDays(random.below(20));
    return closed(deadline, done, after(LocalDate.of(year + 2, 1, 8), 0, 50));
  }

  private ItemCourse returned() {
    LocalDate deadline = due(1, List.of(AUTUMN));
    LocalDate again = after(LocalDate.of(year + 2, 3, 1), 0, 90);
    return course(
        deadline,
        begun,
        new StatusChange(deadline.minusDays(random.below(15)), DONE),
        new StatusChange(after(deadline, 50, 30), RETURNED),
        new StatusChange(again, DONE),
        new StatusChange(after(again, 5, 15), CLOSED));
  }

  private ItemCourse overdue() {
    LocalDate deadline = due(1, List.of(SUMMER, AUTUMN));
    double draw = random.unit();
    if (draw < 0.15) {
      return course(deadline, begun);
    }
    LocalDate done = after(LocalDate.of(draw < 0.7 ? year + 2 : year + 3, 3, 1), 0, 240);
    return closed(deadline, done, after(done, 5, 20));
  }

  private ItemCourse distant() {
    LocalDate deadline = due(2, List.of(SUMMER, WINTER));
    LocalDate done = after(deadline, -60, random.chance(0.8) ? 40 : 120);
    return closed(deadline, done, after(done, 3, 14));
  }

  private ItemCourse cancelled() {
    LocalDate deadline = due(1, List.of(AUTUMN, WINTER));
    LocalDate withdrawn = after(LocalDate.of(year + 1, 4, 1), 0, 120);
    return course(deadline, begun, new StatusChange(withdrawn, CANCELLED));
  }

  private LocalDate due(int yearsLater, List<MonthDay> terms) {
    return random.pick(terms).atYear(year + yearsLater);
  }

  private LocalDate after(LocalDate day, int atLeast, int spread) {
    return day.plusDays(atLeast + (long) random.below(Math.max(1, spread)));
  }

  private ItemCourse closed(LocalDate deadline, LocalDate done, LocalDate closed) {
    return course(deadline, begun, new StatusChange(done, DONE), new StatusChange(closed, CLOSED));
  }

  private ItemCourse course(LocalDate deadline, StatusChange... steps) {
    List<StatusChange> all = new ArrayList<>(List.of(new StatusChange(raised, NOT_STARTED)));
    all.addAll(List.of(steps));
    return new ItemCourse(Optional.of(deadline), all);
  }
}
