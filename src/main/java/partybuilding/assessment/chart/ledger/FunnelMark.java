package partybuilding.assessment.chart.ledger;

import partybuilding.assessment.score.inference.FunnelPosition;

/**
 * A branch among the limits of chance.
 *
 * @param name its short name
 * @param items how many had to be closed
 * @param rate closed among them, 0..1
 * @param position among the limits
 * @param outside whether it is marked and named: beyond the outer limits, and not by chance
 */
record FunnelMark(String name, long items, double rate, FunnelPosition position, boolean outside) {

  Place place() {
    return new Place(items, rate);
  }

  boolean below() {
    return position.below();
  }

  /** Where a point lies. */
  record Place(long items, double rate) {}
}
