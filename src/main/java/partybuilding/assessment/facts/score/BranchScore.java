package partybuilding.assessment.facts.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;

/**
 * One branch in one year and dimension, as the report year sees the branch.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param ballots how many ballots enter it; 0 where it is withheld
 * @param score 0–100; empty where {@code note} says why
 * @param interval of the score
 * @param shares of the dimension's grades, where it has any
 * @param change against the year before
 * @param verdict what may be said of the change
 * @param note why something is missing
 */
public record BranchScore(
    int year,
    String branch,
    String dimension,
    long ballots,
    OptionalDouble score,
    Optional<Interval> interval,
    Optional<Shares> shares,
    Optional<Change> change,
    Verdict verdict,
    Optional<Note> note) {}
