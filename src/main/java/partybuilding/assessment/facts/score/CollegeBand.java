package partybuilding.assessment.facts.score;

import partybuilding.assessment.score.inference.Quartiles;

/**
 * Where the branches of the college lie in one year and dimension, without saying which lies where.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param branches how many have a score, at least {@link #LEAST}
 * @param quartiles of their scores, 0–100
 */
public record CollegeBand(int year, String dimension, int branches, Quartiles quartiles) {
  /** Of fewer branches the quartiles would point at single ones. */
  public static final int LEAST = 5;
}
