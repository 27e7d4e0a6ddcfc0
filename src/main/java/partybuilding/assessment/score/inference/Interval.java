package partybuilding.assessment.score.inference;

/**
 * An interval of confidence 0.95 unless it is said to be another, both ends in the unit of the
 * figure it belongs to.
 */
public record Interval(double lower, double upper) {
  /** Whether it leaves out 0. */
  public boolean offZero() {
    return lower > 0 || upper < 0;
  }
}
