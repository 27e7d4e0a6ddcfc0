package partybuilding.assessment.sample;

import static partybuilding.assessment.contract.ItemStatus.CANCELLED;
import static partybuilding.assessment.contract.ItemStatus.CLOSED;
import static partybuilding.assessment.contract.ItemStatus.DONE;
import static partybuilding.assessment.contract.ItemStatus.IN_PROGRESS;
import static partybuilding.assessment.contract.ItemStatus.LONG_TERM;
import static partybuilding.assessment.contract.ItemStatus.NOT_STARTED;
import static partybuilding.assessment.contract.ItemStatus.RETURNED;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out how items go, from the late December of the year that raises them. */
final class Courses {
  private static final MonthDay SPRING = MonthDay.of(3, 31);
  private static final MonthDay SUMMER = MonthDay.of(6, 30);
  private static final MonthDay AUTUMN = MonthDay.of(9, 30);
  private static final MonthDay WINTER = MonthDay.of(12, 15);
  private static final List<MonthDay> ANY_TERM = List.of(SPRING, SUMMER, SUMMER, AUTUMN, WINTER);

  private final int year;
  private final LocalDate raised;
  private final Step begun;
  private final Dice dice;

  /** The courses of items that a meeting raises; they are entered within a few days. */
  Courses(LocalDate meeting, Dice dice) {
    this.year = meeting.getYear();
    this.dice = dice;
    this.raised = meeting.plusDays(dice.below(4));
    this.begun = new Step(after(raised, 3, 40), IN_PROGRESS);
  }

  Course of(Fate fate) {
    return switch (fate) {
      case ON_TIME -> onTime();
      case LATE -> late();
      case UNVERIFIED -> unverified();
      case RETURNED -> returned();
      case OVERDUE -> overdue();
      case DISTANT -> distant();
      case LONG_TERM -> new Course(Optional.empty(), List.of(new Step(raised, LONG_TERM)));
      case CANCELLED -> cancelled();
    };
  }

  private Course onTime() {
    LocalDate deadline = due(1, ANY_TERM);
    int days = (int) ChronoUnit.DAYS.between(raised, deadline);
    LocalDate done = after(raised, 45, days - 65);
    return closed(deadline, done, after(done, 3, 14));
  }

  private Course late() {
    LocalDate deadline = due(1, List.of(SPRING, SUMMER, AUTUMN));
    LocalDate done = after(deadline, 5, 40);
    return closed(deadline, done, after(done, 3, 14));
  }

  private Course unverified() {
    LocalDate deadline = due(1, List.of(AUTUMN, WINTER));
    LocalDate done = deadline.minusDays(dice.below(20));
    return closed(deadline, done, after(LocalDate.of(year + 2, 1, 8), 0, 50));
  }

  private Course returned() {
    LocalDate deadline = due(1, List.of(AUTUMN));
    LocalDate again = after(LocalDate.of(year + 2, 3, 1), 0, 90);
    return course(
        deadline,
        begun,
        new Step(deadline.minusDays(dice.below(15)), DONE),
        new Step(after(deadline, 50, 30), RETURNED),
        new Step(again, DONE),
        new Step(after(again, 5, 15), CLOSED));
  }

  private Course overdue() {
    LocalDate deadline = due(1, List.of(SUMMER, AUTUMN));
    double luck = dice.unit();
    if (luck < 0.15) {
      return course(deadline, begun);
    }
    LocalDate done = after(LocalDate.of(luck < 0.7 ? year + 2 : year + 3, 3, 1), 0, 240);
    return closed(deadline, done, after(done, 5, 20));
  }

  private Course distant() {
    LocalDate deadline = due(2, List.of(SUMMER, WINTER));
    LocalDate done = after(deadline, -60, dice.chance(0.8) ? 40 : 120);
    return closed(deadline, done, after(done, 3, 14));
  }

  private Course cancelled() {
    LocalDate deadline = due(1, List.of(AUTUMN, WINTER));
    LocalDate withdrawn = after(LocalDate.of(year + 1, 4, 1), 0, 120);
    return course(deadline, begun, new Step(withdrawn, CANCELLED));
  }

  private LocalDate due(int yearsLater, List<MonthDay> terms) {
    return dice.pick(terms).atYear(year + yearsLater);
  }

  private LocalDate after(LocalDate day, int atLeast, int spread) {
    return day.plusDays(atLeast + (long) dice.below(Math.max(1, spread)));
  }

  private Course closed(LocalDate deadline, LocalDate done, LocalDate closed) {
    return course(deadline, begun, new Step(done, DONE), new Step(closed, CLOSED));
  }

  private Course course(LocalDate deadline, Step... steps) {
    List<Step> all = new ArrayList<>(List.of(new Step(raised, NOT_STARTED)));
    all.addAll(List.of(steps));
    return new Course(Optional.of(deadline), all);
  }
}
