package partybuilding.assessment.score.inference;

/** The levels that every interval and every word of a report hold to. */
public final class Level {
  /** Of an interval that is not said to be another. */
  public static final double CONFIDENCE = 0.95;

  /** What may lie beyond such an interval, at both ends together, or beyond any of a family's. */
  public static final double ERROR = 0.05;

  /** What may lie beyond one of its ends. */
  public static final double TAIL = ERROR / 2;

  /** Of each of the two one-sided tests that show that a figure is little changed. */
  public static final double ONE_SIDED = 0.05;

  /** The share of false words among the words of a family (q of Benjamini and Hochberg). */
  public static final double FALSE_DISCOVERY_RATE = 0.05;

  private Level() {}
}
