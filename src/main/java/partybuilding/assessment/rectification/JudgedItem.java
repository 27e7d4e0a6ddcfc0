package partybuilding.assessment.rectification;

/**
 * An item on the day its cohort is judged.
 *
 * @param year the assessment that raised it
 * @param branch the branch that carries on its line
 * @param dimension the dimension's id, or {@code other}
 * @param outcome what has become of it
 * @param onTime whether it is closed and was rectified by its deadline, which has come
 * @param recurred whether it came back after an earlier item was closed
 */
public record JudgedItem(
    int year, String branch, String dimension, Outcome outcome, boolean onTime, boolean recurred) {
  /** What can have become of an item. */
  public enum Outcome {
    CLOSED,
    OPEN,
    OVERDUE,
    LONG_TERM,
    CANCELLED
  }
}
