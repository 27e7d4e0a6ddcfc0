package partybuilding.assessment.facts.score;

/**
 * The smallest change of a branch that the ballots of a year can show.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param points the half width of a change's interval at the significance level that a single
 *     change among all of the year must reach (0.05 over the number of branches and dimensions
 *     tested, which is where Benjamini and Hochberg begin), the median over the branches; at least
 *     the tolerance
 */
public record VisibleChange(int year, String dimension, double points) {}
