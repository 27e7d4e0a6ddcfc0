package partybuilding.assessment.facts.ledger;

import java.util.Optional;
import partybuilding.assessment.score.inference.FunnelLimits;
import partybuilding.assessment.score.inference.FunnelPosition;

/**
 * The closure rate of a branch for the problems of one year, beside the rate of the college.
 *
 * @param year the assessment that raised them
 * @param branch the branch's id
 * @param items how many were to be closed, at least 1
 * @param closed of them
 * @param target the college's rate, 0..1
 * @param remarkable whether it may be named in words: it lies beyond the 99.8 % limits, and is real
 *     among all branches of the year that have limits
 */
public record FunnelPoint(
    int year, String branch, long items, long closed, double target, boolean remarkable) {
  /**
   * The least number of items with limits; with fewer, nearly every rate lies within them, and only
   * the counts are shown.
   */
  public static final int FEWEST_ITEMS = 10;

  /** The share closed, 0..1. */
  public double rate() {
    return (double) closed / items;
  }

  /** Whether there are enough items for limits. */
  public boolean limited() {
    return items >= FEWEST_ITEMS;
  }

  /** The limits for this number of items; empty if there are too few. */
  public Optional<FunnelLimits> limits() {
    return limited() ? Optional.of(FunnelLimits.around(target, items)) : Optional.empty();
  }

  /** Where the rate lies among them. */
  public Optional<FunnelPosition> position() {
    return limits().map(limits -> limits.position(rate()));
  }
}
