package partybuilding.assessment.facts.standing;

/** How far the branches of a year are distinct in one dimension, which decides on ranks. */
public enum Distinction {
  /** They do not differ significantly: nothing is said of differences between them. */
  NONE,
  /** They differ, but most of their differences are noise: there are no ranks. */
  MOSTLY_NOISE,
  /** They differ, and at least half of their differences is not noise. */
  RANKABLE
}
