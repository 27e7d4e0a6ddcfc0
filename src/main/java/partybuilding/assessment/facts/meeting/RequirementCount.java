package partybuilding.assessment.facts.meeting;

import partybuilding.assessment.contract.row.Requirement;

/**
 * The number of problems raised by one assessment that serve one of the committee's requirements,
 * and the number of these that were closed.
 *
 * @param year the assessment that raised them
 * @param branch the branch's id, or {@link partybuilding.assessment.rectification.Cohort#ALL}
 * @param requirement what they serve
 * @param items the number of problems; 0 if none of the branch serves the requirement
 * @param closed of them, closed by 31 December of the next year, or by the as-of date if that is
 *     earlier
 */
public record RequirementCount(
    int year, String branch, Requirement requirement, long items, long closed) {}
