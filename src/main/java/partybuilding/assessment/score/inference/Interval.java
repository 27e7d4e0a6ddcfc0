package partybuilding.assessment.score.inference;

/**
 * An interval of confidence 0.95 unless it is said to be another, both ends in the unit of the
 * figure it belongs to.
 */
public record Interval(double lower, double upper) {
  private static final double TOP = 100;

  /** What of a score's interval lies on the scale, 0–100: no score can be beyond it. */
  public Interval onScale() {
    return new Interval(Math.max(0, lower), Math.min(TOP, upper));
  }

  /** Whether it leaves out 0. */
  public boolean offZero() {
    return lower > 0 || upper < 0;
  }
}
