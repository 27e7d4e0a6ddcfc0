package partybuilding.assessment.compare;

import partybuilding.assessment.score.FunnelLimits;
import partybuilding.assessment.score.FunnelPosition;

/**
 * One branch's closure rate among the limits that chance alone would keep.
 *
 * @param year the assessment that raised the problems
 * @param branch the branch's id
 * @param items how many were to be closed: neither withdrawn nor long-term
 * @param rate closed among them, 0..1
 * @param target the rate of the whole college, 0..1
 */
public record FunnelPoint(int year, String branch, long items, double rate, double target) {
  /** The limits for so many items. */
  public FunnelLimits limits() {
    return FunnelLimits.around(target, items);
  }

  /** Where the rate lies among them. */
  public FunnelPosition position() {
    return limits().position(rate);
  }
}
