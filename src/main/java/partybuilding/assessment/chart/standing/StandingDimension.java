package partybuilding.assessment.chart.standing;

/**
 * The head of a column.
 *
 * @param name of the dimension
 * @param counts how many branches clearly differ from the average in it
 */
record StandingDimension(String name, String counts) {}
