package partybuilding.assessment.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import partybuilding.assessment.contract.DebriefMode;
import partybuilding.assessment.contract.Grade;

/**
 * How a branch, as the report year sees it, reported in one year. Where predecessors were merged
 * since, what they do not agree on is empty.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param mode on site or in writing
 * @param partsGiven on how many of the four parts, 0 to 4
 * @param onsiteInTerm whether it reported on site in any year of the committee's term up to this
 *     one; empty where no file shows that it did and one of these years has no file
 * @param decidedGrade the grade that the committee decided
 * @param score the overall score of the ballots, 0–100; empty where it is withheld or missing
 */
public record BranchDebrief(
    int year,
    String branch,
    Optional<DebriefMode> mode,
    OptionalInt partsGiven,
    Optional<Boolean> onsiteInTerm,
    Optional<Grade> decidedGrade,
    OptionalDouble score) {}
