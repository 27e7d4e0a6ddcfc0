package partybuilding.assessment.sample;

/** What becomes of an item, with its share among those of the first year in percent. */
enum Fate {
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

  Fate(int percent) {
    this.percent = percent;
  }

  /** A fate; as years go by more items are closed on time. */
  static Fate thrown(Dice dice, int yearsSinceFirst) {
    int improved = Math.min(yearsSinceFirst, YEARS_OF_IMPROVEMENT);
    double left = 100 * dice.unit() * (1 + YEARLY_IMPROVEMENT * improved);
    for (Fate fate : values()) {
      left -= fate.percent;
      if (left < 0) {
        return fate;
      }
    }
    return ON_TIME;
  }

  /** Whether nobody expects it to be settled within a year. */
  boolean lasting() {
    return this == LONG_TERM || this == DISTANT;
  }
}
