package partybuilding.assessment.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** All items of all years, raised year after year. */
final class Ledger {
  private static final int SHORTEST_NUMBER = 3;
  private static final int MOST_ITEMS_A_BRANCH = 8;

  private final SamplePlan plan;
  private final Register register;
  private final Past past;

  private Ledger(SamplePlan plan, Register register) {
    this.plan = plan;
    this.register = register;
    this.past = new Past(register);
  }

  static Ledger of(SamplePlan plan, Register register) {
    Ledger ledger = new Ledger(plan, register);
    Criticisms criticisms = new Criticisms(plan, ledger.past);
    for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
      ledger.raise(year, criticisms);
    }
    return ledger;
  }

  /** The items the file of a year states, the oldest first. */
  List<Item> statedIn(int year) {
    return past.items().stream().filter(item -> item.standsIn(year)).toList();
  }

  /** The items the assessment of a year raised. */
  List<Item> raisedIn(int year) {
    return past.items().stream().filter(item -> item.year() == year).toList();
  }

  private void raise(int year, Criticisms criticisms) {
    int number = 0;
    LocalDate meeting = meeting(year);
    for (SampleBranch branch : register.in(year)) {
      Dice dice = Dice.of(plan.seed(), "ledger", year, branch.seat());
      for (Criticism criticism : criticisms.of(branch, year, dice)) {
        Course course = new Courses(meeting, dice).of(criticism.fate());
        past.add(
            new Item(id(year, ++number), branch, year, criticism, Source.thrown(dice), course));
      }
    }
  }

  private LocalDate meeting(int year) {
    return LocalDate.of(year, Month.DECEMBER, 18 + Dice.of(plan.seed(), "meeting", year).below(5));
  }

  private String id(int year, int number) {
    int most = plan.branches() * MOST_ITEMS_A_BRANCH;
    int digits = Math.max(SHORTEST_NUMBER, Integer.toString(most).length());
    String text = Integer.toString(number);
    return "ZG" + year + "-" + "0".repeat(digits - text.length()) + text;
  }
}
