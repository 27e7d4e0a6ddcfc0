package partybuilding.assessment.score;

import java.util.OptionalLong;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.ExactScale;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;

/** A figure that every row may give: an indicator's answer or a dimension's value. */
record Measure(String id, ExactScale scale) {
  /** Stands for a row that gives none. */
  static final long NONE = Long.MIN_VALUE;

  /** The value of a row in the scale's numerators; {@link #NONE} unless all of it was answered. */
  long value(Panel panel, int row) {
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

  /** The value as an option, for readers outside the hot loop. */
  OptionalLong find(Panel panel, int row) {
    long value = value(panel, row);
    return value == NONE ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
