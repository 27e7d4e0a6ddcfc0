package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.notice.Place;

/**
 * A total that is not what the rows of the file give.
 *
 * @param place the cell
 * @param given the figure in the cell
 * @param computed what the rows give, to the cell's precision
 * @param wholeFile whether it claims to sum up every row of the file
 */
public record TotalsDifference(Place place, String given, String computed, boolean wholeFile) {}
