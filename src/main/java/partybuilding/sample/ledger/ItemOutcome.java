package partybuilding.sample.ledger;

import partybuilding.sample.plan.RandomSource;

/** What becomes of an item, with its share among those of the first year in percent. */
enum ItemOutcome {
  LONG_TERM(5),
  CANCELLED(3),
  RETURNED(4),
  UNVERIFIED(8),
  DISTANT(7),
  LATE(13),
  OVERDUE(14),
  ON_TIME(46);

  private static final double YEARLY_IMPROVEMENT = 0.05;
  private static final int YEARS_OF_IMPROVEMENT = 5;

  private final int percent;

  ItemOutcome(int percent) {
    this.percent = percent;
  }

  /** An outcome; as years go by more items are closed on time. */
  static ItemOutcome drawn(RandomSource random, int yearsSinceFirst) {
    int improved = Math.min(yearsSinceFirst, YEARS_OF_IMPROVEMENT);
    double left = 100 * random.unit() * (1 + YEARLY_IMPROVEMENT * improved);
    for (ItemOutcome outcome : values()) {
      left -= outcome.percent;
      if (left < 0) {
        return outcome;
      }
    }
    return ON_TIME;
  }

  /** Whether it is not expected to be settled within a year. */
  boolean lasting() {
    return this == LONG_TERM || this == DISTANT;
  }
}
