package partybuilding.benchmark.work;

import partybuilding.benchmark.process.Cost;

/**
 * What is to be reached.
 *
 * @param measure of the program's cost, alone or against the first of the others
 * @param most the highest value that meets it
 */
public record Target(Measure measure, double most) {
  /** What a target may be stated of. */
  public enum Measure {
    /** Seconds. */
    WALL("s", false),
    /** Megabytes. */
    PEAK("MB", false),
    /** Time as a multiple of another's. */
    TIMES_THE_WALL("× its time", true),
    /** Memory as a multiple of another's. */
    TIMES_THE_PEAK("× its memory", true);

    private final String unit;
    private final boolean relative;

    Measure(String unit, boolean relative) {
      this.unit = unit;
      this.relative = relative;
    }

    /** What stands behind its number. */
    public String unit() {
      return unit;
    }

    /** Whether another's cost is needed. */
    public boolean relative() {
      return relative;
    }

    /** Its value. */
    public double of(Cost own, Cost other) {
      return switch (this) {
        case WALL -> own.wall();
        case PEAK -> own.peak();
        case TIMES_THE_WALL -> own.wall() / other.wall();
        case TIMES_THE_PEAK -> own.peak() / other.peak();
      };
    }
  }
}
