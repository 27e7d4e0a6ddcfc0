package partybuilding.assessment.facts.score;

/**
 * Since when a branch has the secretary that it has in the report year. Who that is stays with the
 * job.
 *
 * @param branch the branch's id
 * @param since the first of the years, up to the report's and without a gap, whose debriefs name
 *     the same person
 * @param begun whether the debriefs of the year before name another person; if not, the secretary
 *     may have been in office longer than the debriefs tell
 */
public record Tenure(String branch, int since, boolean begun) {}
