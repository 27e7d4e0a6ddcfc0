package partybuilding.assessment.facts.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

/**
 * The college in one year and dimension: the unweighted mean of the branches that take part.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param branches how many branches enter it
 * @param ballots how many ballots enter it; 0 where ballots cannot be distinguished
 * @param score 0–100; empty where no branch has one
 * @param interval of the score; empty where {@code note} says why
 * @param change against the year before
 * @param verdict what may be said of the change
 * @param note why something is missing
 */
public record CollegeScore(
    int year,
    String dimension,
    int branches,
    long ballots,
    OptionalDouble score,
    Optional<Interval> interval,
    Optional<Change> change,
    Verdict verdict,
    Optional<Note> note) {}
