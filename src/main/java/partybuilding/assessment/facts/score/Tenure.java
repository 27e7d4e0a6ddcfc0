package partybuilding.assessment.facts.score;

/**
 * How long a branch has had its present secretary, without the name.
 *
 * @param branch the branch's id
 * @param since the first of the years, up to the report's and without a gap, whose debriefs name
 *     the same person
 * @param begun whether the debriefs of the year before name another person; if not, the secretary
 *     may have been in office longer
 */
public record Tenure(String branch, int since, boolean begun) {}
