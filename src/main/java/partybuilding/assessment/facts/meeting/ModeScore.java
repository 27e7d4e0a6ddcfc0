package partybuilding.assessment.facts.meeting;

import partybuilding.assessment.contract.row.DebriefMode;

/**
 * The mean score of the branches that reported in one mode. The two modes have different branches,
 * which were not assigned at random, so that their means must not be compared as an effect of the
 * mode.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param mode on site or in writing
 * @param branches how many branches enter it, at least {@link #LEAST}
 * @param score the unweighted mean of their scores, 0–100
 */
public record ModeScore(int year, String dimension, DebriefMode mode, int branches, double score) {
  /** The least number of branches; a mean of fewer would disclose single scores. */
  public static final int LEAST = 3;
}
