package partybuilding.assessment.facts.meeting;

/**
 * The number of branches that the committee did not grade good in a year, beside the number that
 * the quota requires. The branches are those of that year.
 *
 * @param year the assessment year
 * @param branches how many branches reported
 * @param decided on how many of them a grade is decided, at least 1
 * @param notGood how many of these are not good
 * @param required how many of these must not be good by the rules of the year
 */
public record QuotaCount(int year, int branches, int decided, int notGood, int required) {}
