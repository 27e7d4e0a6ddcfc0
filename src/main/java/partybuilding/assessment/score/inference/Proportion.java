package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Shares of counts. */
public final class Proportion {
  private Proportion() {}

  /**
   * The interval of confidence 0.95 of {@code count} out of {@code total} (Wilson 1927, JASA
   * 22:209), 0..1; none of them ends at 0 exactly, all of them at 1.
   */
  public static Interval wilson(int count, int total) {
    var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(total, count, Level.ERROR);
    return new Interval(
        count == 0 ? 0 : interval.getLowerBound(), count == total ? 1 : interval.getUpperBound());
  }
}
