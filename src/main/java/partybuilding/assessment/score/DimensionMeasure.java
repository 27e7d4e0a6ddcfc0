package partybuilding.assessment.score;

import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.ExactScale;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.row.Answers;

/**
 * A figure that every row may give: an indicator's answer or a dimension's value, in units of which
 * the scale's denominator makes 100 points.
 *
 * @param id the id of the indicator or the dimension
 * @param scale how it is made of answers
 */
public record DimensionMeasure(String id, ExactScale scale) implements RowFigure {
  /** A dimension's values under these rules. */
  public static DimensionMeasure of(Dimension dimension, Rules rules) {
    return new DimensionMeasure(dimension.id(), ExactScale.of(dimension, rules));
  }

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
