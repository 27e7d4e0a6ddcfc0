package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.facts.standing.BranchRank;

/**
 * The grade that the committee decided for a branch, beside the rank by its ballots. The decision
 * is the committee's; a difference from the order of the ballots is not an error.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param grade the decided one
 * @param score the overall score of the ballots, 0–100; empty where it is withheld or missing
 * @param rank the rank of that score among the branches; empty if it is not ranked
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
