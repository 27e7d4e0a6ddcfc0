package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.AssessmentYear;

/**
 * Judges every cohort on 31 December of the year after it was raised, or on the as-of date if that
 * is earlier: by then a problem had its time. Only the ledgers and rules up to that day count, so
 * that nothing later can change what was published. An item that no ledger knew by then is in no
 * cohort. Nor is one that was raised before the first ledger of all: of those years only what was
 * left of them is known.
 */
public final class CohortJudge {
  private final LedgerHistory history;
  private final LocalDate asOf;
  private final ClosingRule rule;

  /** A judge for a report. */
  public CohortJudge(LedgerHistory history, LocalDate asOf, ClosingRule rule) {
    this.history = history;
    this.asOf = asOf;
    this.rule = rule;
  }

  /** Every item raised from the first ledger's year up to the as-of date's, judged. */
  public List<JudgedItem> judge() {
    List<JudgedItem> judged = new ArrayList<>();
    for (ItemLife life : history.items()) {
      LocalDate day = dayOfJudgement(life.yearRaised());
      if (isCounted(life) && life.firstFile() <= day.getYear()) {
        judged.add(judge(life, day));
      }
    }
    return judged;
  }

  private boolean isCounted(ItemLife life) {
    return life.yearRaised() <= asOf.getYear() && !history.precedes(life.yearRaised());
  }

  /** When a cohort is judged. */
  private LocalDate dayOfJudgement(int yearRaised) {
    LocalDate end = AssessmentYear.dayOfJudgement(yearRaised);
    return end.isBefore(asOf) ? end : asOf;
  }

  private JudgedItem judge(ItemLife life, LocalDate day) {
    StateJudge judge = new StateJudge(day, rule.in(day.getYear()));
    Course course = Course.of(life, judge);
    var item = course.state().item();
    return new JudgedItem(
        life.yearRaised(),
        course.state().line(),
        item.problem().dimension(),
        item.problem().requirement(),
        course.outcome(),
        judge.timeliness(item, course.outcome()),
        history.returns(life, item, day.getYear()),
        course.reopenings());
  }
}
