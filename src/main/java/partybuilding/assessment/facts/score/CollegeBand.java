package partybuilding.assessment.facts.score;

import partybuilding.assessment.score.inference.Quartiles;

/**
 * The quartiles of the branches' scores in one year and dimension.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param branches how many have a score, at least {@link #LEAST}
 * @param quartiles of their scores, 0–100
 */
public record CollegeBand(int year, String dimension, int branches, Quartiles quartiles) {
  /** The least number of branches; quartiles of fewer would disclose single scores. */
  public static final int LEAST = 5;
}
