package partybuilding.assessment.facts.score;

import java.util.Optional;
import partybuilding.assessment.score.Note;

/**
 * The college in one year and dimension: the unweighted mean of the branches that take part.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param branches how many branches enter it
 * @param estimate its score and the ballots behind it; without score where no branch has one,
 *     without interval where {@code note} says why
 * @param judged its change against the year before
 * @param note why something is missing
 */
public record CollegeScore(
    int year,
    String dimension,
    int branches,
    ScoreEstimate estimate,
    JudgedChange judged,
    Optional<Note> note)
    implements JudgedScore {}
