package partybuilding.assessment.facts.meeting;

import partybuilding.assessment.contract.row.Requirement;

/**
 * How far one of the committee's requirements is covered by the problems that one assessment
 * raised, and how far these were dealt with.
 *
 * @param year the assessment that raised them
 * @param branch the branch's id, or {@link partybuilding.assessment.rectification.Cohort#ALL}
 * @param requirement what they serve
 * @param items how many there are; 0 where the branch has none that serves it
 * @param closed of them, closed by 31 December of the next year, or by the as-of date if that is
 *     earlier
 */
public record RequirementCount(
    int year, String branch, Requirement requirement, long items, long closed) {}
