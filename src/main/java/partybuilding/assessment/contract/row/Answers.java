package partybuilding.assessment.contract.row;

import java.util.Arrays;

/**
 * What one ballot says about one branch: for each indicator of the year's rules, in their order,
 * hundredths of a point, a grade, or nothing. No answer is never zero.
 */
public final class Answers {
  /** Stands for an indicator that was not answered. */
  public static final int NONE = Integer.MIN_VALUE;

  private final int[] values;

  /** Takes hundredths, grades' ordinals and {@link #NONE}; copies them. */
  public Answers(int[] values) {
    this.values = values.clone();
  }

  /** Whether the indicator was answered. */
  public boolean given(int indicator) {
    return values[indicator] != NONE;
  }

  /** Hundredths of a point, a grade's ordinal, or {@link #NONE}. */
  public int value(int indicator) {
    return values[indicator];
  }

  /** How many indicators there are. */
  public int size() {
    return values.length;
  }

  /** Whether nothing was answered at all. */
  public boolean blank() {
    return Arrays.stream(values).allMatch(value -> value == NONE);
  }
}
