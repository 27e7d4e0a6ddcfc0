package partybuilding.assessment.score;

import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.ExactScale;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;

/** A figure that every row may give: an indicator's answer or a dimension's value. */
record Measure(String id, ExactScale scale) implements RowFigure {
  @Override
  public long value(Panel panel, int row) {
    long value = 0;
    for (ExactScale.Term term : scale.terms()) {
      int answer = panel.answer(row, term.indicator());
      if (answer == Answers.NONE) {
        return NONE;
      }
      value +=
          term.multiplier() * (points(panel.rules(), term.indicator(), answer) - term.offset());
    }
    return value;
  }

  private static long points(Rules rules, int indicator, int answer) {
    return rules.indicators().get(indicator).scale() instanceof Scale.Points
        ? answer
        : rules.gradePoints().of(Grade.ranked(answer));
  }
}
