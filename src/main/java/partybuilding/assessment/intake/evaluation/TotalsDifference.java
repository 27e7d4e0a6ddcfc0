package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.notice.Place;

/**
 * A total that is not what the rows of the file give.
 *
 * @param place the cell
 * @param given the figure in the cell
 * @param computed what the rows give, to the cell's precision
 * @param coverage how much of the file it claims to sum up
 */
public record TotalsDifference(Place place, String given, String computed, Coverage coverage) {
  /** How much of a file a total sums up. */
  public enum Coverage {
    /** Every row. */
    FILE,
    /** Every row of a group, of an indicator, or of both. */
    SLICE,
    /** Some rows after one another. */
    PART
  }
}
