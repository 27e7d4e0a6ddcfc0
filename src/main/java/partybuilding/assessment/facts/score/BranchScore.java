package partybuilding.assessment.facts.score;

import java.util.Optional;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;

/**
 * One branch in one year and dimension, as the report year sees the branch.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param estimate its score and the ballots behind it; without score where {@code note} says why
 * @param shares of the dimension's grades, where it has any
 * @param judged its change against the year before
 * @param note why something is missing
 */
public record BranchScore(
    int year,
    String branch,
    String dimension,
    ScoreEstimate estimate,
    Optional<Shares> shares,
    JudgedChange judged,
    Optional<Note> note)
    implements JudgedScore {}
