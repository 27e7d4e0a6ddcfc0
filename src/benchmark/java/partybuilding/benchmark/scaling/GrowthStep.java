package partybuilding.benchmark.scaling;

import partybuilding.benchmark.process.Cost;

/**
 * What a size cost.
 *
 * @param growth whose size it is
 * @param size how much
 * @param cost the median
 */
public record GrowthStep(Growth growth, int size, Cost cost) {
  private static final double MICROSECONDS = 1e6;

  /** Microseconds of user time for each unit that this size has more than another. */
  double further(GrowthStep smaller) {
    return (cost.user() - smaller.cost.user()) / (size - smaller.size) * MICROSECONDS;
  }
}
