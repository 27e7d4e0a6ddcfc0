package partybuilding.sample.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** All items of all years, raised year after year. */
public final class Ledger {
  private static final int SHORTEST_NUMBER = 3;
  private static final int MOST_ITEMS_A_BRANCH = 8;

  private final SamplePlan plan;
  private final SampleRegister register;
  private final RaisedItems raised;

  private Ledger(SamplePlan plan, SampleRegister register) {
    this.plan = plan;
    this.register = register;
    this.raised = new RaisedItems(register);
  }

  public static Ledger of(SamplePlan plan, SampleRegister register) {
    Ledger ledger = new Ledger(plan, register);
    Criticisms criticisms = new Criticisms(plan, ledger.raised);
    for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
      ledger.raise(year, criticisms);
    }
    return ledger;
  }

  /** The items the file of a year states, the oldest first. */
  public List<SampleItem> statedIn(int year) {
    return raised.items().stream().filter(item -> item.standsIn(year)).toList();
  }

  /** The items the assessment of a year raised. */
  public List<SampleItem> raisedIn(int year) {
    return raised.items().stream().filter(item -> item.year() == year).toList();
  }

  private void raise(int year, Criticisms criticisms) {
    int number = 0;
    LocalDate meeting = meeting(year);
    for (SampleBranch branch : register.in(year)) {
      RandomSource random = RandomSource.of(plan.seed(), "ledger", year, branch.seat());
      for (Criticism criticism : criticisms.of(branch, year, random)) {
        ItemCourse course = new ItemCourses(meeting, random).of(criticism.outcome());
        raised.add(
            new SampleItem(
                id(year, ++number), branch, year, criticism, ProblemSource.drawn(random), course));
      }
    }
  }

  private LocalDate meeting(int year) {
    return LocalDate.of(
        year, Month.DECEMBER, 18 + RandomSource.of(plan.seed(), "meeting", year).below(5));
  }

  private String id(int year, int number) {
    int most = plan.branches() * MOST_ITEMS_A_BRANCH;
    int digits = Math.max(SHORTEST_NUMBER, Integer.toString(most).length());
    String text = Integer.toString(number);
    return "ZG" + year + "-" + "0".repeat(digits - text.length()) + text;
  }
}
