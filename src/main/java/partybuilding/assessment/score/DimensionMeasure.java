package partybuilding.assessment.score;

import java.util.Arrays;
import java.util.List;
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
 */
public final class DimensionMeasure implements RowFigure {
  private final ExactScale scale;
  private final int[] indicators;
  private final long[] multipliers;
  private final long[] offsets;

  /** By term what each grade is worth, by rank; nothing where the answers are points. */
  private final long[][] grades;

  /**
   * The values of an indicator or a dimension.
   *
   * @param scale how they are made of answers
   */
  DimensionMeasure(ExactScale scale, Rules rules) {
    this.scale = scale;
    List<ExactScale.Term> terms = scale.terms();
    indicators = terms.stream().mapToInt(ExactScale.Term::indicator).toArray();
    multipliers = terms.stream().mapToLong(ExactScale.Term::multiplier).toArray();
    offsets = terms.stream().mapToLong(ExactScale.Term::offset).toArray();
    grades = terms.stream().map(term -> grades(term.indicator(), rules)).toArray(long[][]::new);
  }

  private static long[] grades(int indicator, Rules rules) {
    return rules.indicators().get(indicator).scale() instanceof Scale.Points
        ? new long[0]
        : Arrays.stream(Grade.values()).mapToLong(rules.gradePoints()::of).toArray();
  }

  /** A dimension's values under these rules. */
  public static DimensionMeasure of(Dimension dimension, Rules rules) {
    return new DimensionMeasure(ExactScale.of(dimension, rules), rules);
  }

  /** How the values are made of answers. */
  public ExactScale scale() {
    return scale;
  }

  @Override
  public long value(Panel panel, int row) {
    long value = 0;
    for (int term = 0; term < indicators.length; term++) {
      int answer = panel.answer(row, indicators[term]);
      if (answer == Answers.NONE) {
        return NONE;
      }
      long points = grades[term].length == 0 ? answer : grades[term][answer];
      value += multipliers[term] * (points - offsets[term]);
    }
    return value;
  }
}
