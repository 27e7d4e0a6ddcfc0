package partybuilding.assessment.report.page.pair;

/**
 * Two years.
 *
 * @param from the earlier
 * @param to the later
 */
public record YearPair(int from, int to) {}
