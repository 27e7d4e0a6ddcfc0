package partybuilding.assessment.facts.meeting;

import partybuilding.assessment.contract.row.DebriefMode;

/**
 * What the branches that reported in one way got on average. They are other branches than those
 * that reported in the other way, and no lot decided which, so that the two must not be held
 * against each other.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param mode on site or in writing
 * @param branches how many branches enter it, at least {@link #LEAST}
 * @param score the unweighted mean of their scores, 0–100
 */
public record ModeScore(int year, String dimension, DebriefMode mode, int branches, double score) {
  /** With fewer branches the mean would be that of single ones. */
  public static final int LEAST = 3;
}
