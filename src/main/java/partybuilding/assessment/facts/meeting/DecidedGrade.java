package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.facts.standing.BranchRank;

/**
 * The grade that the committee decided on a branch, beside where the ballots place it. The grade is
 * the committee's: that the ballots order the branches otherwise is for it to weigh, and no fault.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param grade the decided one
 * @param score the overall score of the ballots, 0–100; empty where it is withheld or missing
 * @param rank where that score comes among the branches; empty where it is compared with none
 * @param outOfOrder how many branches of a lower decided grade the ballots place above it by more
 *     than evaluator disagreement explains; empty without a place
 */
public record DecidedGrade(
    int year,
    String branch,
    Grade grade,
    OptionalDouble score,
    Optional<BranchRank> rank,
    OptionalInt outOfOrder) {}
