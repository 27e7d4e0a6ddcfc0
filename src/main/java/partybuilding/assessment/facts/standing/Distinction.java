package partybuilding.assessment.facts.standing;

/** How far the branches of a year are distinct in one dimension, which decides on ranks. */
public enum Distinction {
  /** They do not differ significantly: nothing is said of differences between them. */
  NONE,
  /** They differ, but most of their differences are noise: there are no ranks. */
  MOSTLY_NOISE,
  /** They differ, and at least half of their differences is not noise. */
  RANKABLE;

  /** Below this share of true differences, 0..1, a rank says more of chance than of a branch. */
  public static final double LEAST_RANKABILITY = 0.5;

  /** The least rankability at which a rank is said in words. */
  public static final double RANKABILITY_FOR_WORDS = 0.75;

  /** The most places that the interval of such a rank covers. */
  public static final int MOST_PLACES_FOR_WORDS = 2;
}
