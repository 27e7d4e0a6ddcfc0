package partybuilding.assessment.facts.standing;

/** How far the branches of a year are distinct in one dimension, which decides on ranks. */
public enum Distinction {
  /** The branches do not differ significantly. */
  NONE,
  /** The branches differ, but most of the differences are noise: they are not ranked. */
  MOSTLY_NOISE,
  /** The branches differ, and at least half of the differences is not noise. */
  RANKABLE;

  /** The least share of true differences, 0–1, for ranks; below it ranks are mostly chance. */
  public static final double LEAST_RANKABILITY = 0.5;

  /** The least rankability at which ranks are stated in sentences. */
  public static final double RANKABILITY_FOR_WORDS = 0.75;

  /** The most ranks that the interval of such a rank may cover. */
  public static final int MOST_PLACES_FOR_WORDS = 2;
}
