package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;

/**
 * The flow of the ledger, year by year. A year's end is what the next one starts from, and one rule
 * of what is closed, that of the report, holds for all of them. An item that a file leaves out is
 * as the last one left it.
 */
public final class ItemSteps {
  private final LedgerHistory history;
  private final StateJudge judge;

  /** The flow up to the as-of date. */
  public ItemSteps(LedgerHistory history, LocalDate asOf, ClosingRule rule) {
    this.history = history;
    this.judge = new StateJudge(asOf, rule.in(asOf.getYear()));
  }

  /** One a ledger's year and item that was known of by its end. */
  public Stream<ItemStep> steps() {
    return history.items().stream()
        .filter(life -> life.firstFile() <= judge.day().getYear())
        .flatMap(life -> steps(life).stream());
  }

  private List<ItemStep> steps(ItemLife life) {
    List<ItemStep> steps = new ArrayList<>();
    Optional<Outcome> before = Optional.empty();
    for (int year : history.files().tailSet(life.firstFile())) {
      Outcome after = outcome(life, year);
      boolean entered = before.isEmpty() && !openBefore(life);
      steps.add(new ItemStep(year, life.newest().line(), before, entered, after));
      before = Optional.of(after);
    }
    return steps;
  }

  /** The items of earlier years that the first ledger of all holds were there before it. */
  private boolean openBefore(ItemLife life) {
    return life.firstFile() == history.files().first() && life.yearRaised() < life.firstFile();
  }

  private Outcome outcome(ItemLife life, int year) {
    StateJudge then = judge.notAfter(AssessmentYear.lastDay(year));
    return then.outcome(life.newestUpTo(year).item(), life.yearRaised());
  }
}
