package partybuilding.assessment.compare;

import java.util.Optional;
import partybuilding.assessment.score.Note;

/**
 * Where a branch comes among the branches of one year, as the report year sees them.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param rank from 1 for the highest; equal branches share the mean of their ranks
 * @param lower the least rank that the ballots allow, together with all others at 95 %
 * @param upper the greatest
 * @param of how many branches are ranked, at least three
 * @param basis by which figures
 * @param note that the differences between the branches are too uncertain for ranks, where they are
 */
public record BranchRank(
    int year,
    String branch,
    String dimension,
    double rank,
    int lower,
    int upper,
    int of,
    RankBasis basis,
    Optional<Note> note) {}
