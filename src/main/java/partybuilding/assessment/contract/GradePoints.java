package partybuilding.assessment.contract;

/**
 * What each grade is worth on 0–100, in hundredths of a point. There is no standard conversion, so
 * these are rules, printed in the report.
 */
public record GradePoints(long good, long fairlyGood, long average, long poor) {
  /** The hundredths of a grade. */
  public long of(Grade grade) {
    return switch (grade) {
      case GOOD -> good;
      case FAIRLY_GOOD -> fairlyGood;
      case AVERAGE -> average;
      case POOR -> poor;
    };
  }
}
