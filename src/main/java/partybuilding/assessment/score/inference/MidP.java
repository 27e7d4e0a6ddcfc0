package partybuilding.assessment.score.inference;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How extreme a count of closed items is if each item is closed with the same probability: the
 * tails of the binomial distribution, the count itself taken half (mid-P: Lancaster 1961, JASA
 * 56:223). Between counts the tails are interpolated linearly, so that a count lies beyond a limit
 * exactly where its own tail is smaller than the limit's.
 */
public final class MidP {
  private static final double HALF = 0.5;

  private final int items;
  private final double target;
  private final BinomialDistribution binomial;

  /**
   * The counts of a number of items.
   *
   * @param target the probability of each to be counted, 0..1
   * @param items how many, at least 1
   */
  public MidP(double target, long items) {
    this.items = Math.toIntExact(items);
    this.target = target;
    this.binomial = BinomialDistribution.of(this.items, target);
  }

  /** P(X &lt; count) + ½·P(X = count). */
  double lowerTail(int count) {
    double less = count == 0 ? 0 : binomial.cumulativeProbability(count - 1);
    return less + HALF * binomial.probability(count);
  }

  /** P(X &gt; count) + ½·P(X = count). */
  double upperTail(int count) {
    return mirrored().lowerTail(items - count);
  }

  /** The probability of a count as far off on either side: twice the smaller tail, at most 1. */
  public double twoSided(long count) {
    int counted = Math.toIntExact(count);
    return Math.min(1, 2 * Math.min(lowerTail(counted), upperTail(counted)));
  }

  /** The rate below which the lower tail is smaller than this; 0 where it is not for any count. */
  double lowerLimit(double tail) {
    if (target == 0 || target == 1) {
      return target;
    }
    int first = binomial.inverseCumulativeProbability(tail);
    int count = lowerTail(first) >= tail ? first : first + 1;
    return count == 0 ? 0 : between(count - 1, count, tail) / items;
  }

  /** The rate above which the upper tail is smaller than this; 1 where it is not for any count. */
  double upperLimit(double tail) {
    return 1 - mirrored().lowerLimit(tail);
  }

  private double between(int before, int count, double tail) {
    double low = lowerTail(before);
    return before + (tail - low) / (lowerTail(count) - low);
  }

  /** The items that are not counted. */
  private MidP mirrored() {
    return new MidP(1 - target, items);
  }
}
