package partybuilding.assessment.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.inference.StandardError;

/**
 * The college in one dimension of one year: the unweighted mean of the branches that have a score.
 *
 * @param dimension the dimension's id
 * @param branches how many branches enter it
 * @param ballots how many ballots enter it; 0 where they cannot be distinguished
 * @param score 0–100; empty where no branch has one
 * @param standardError how sure it is, from the ballots' own means; empty where {@code note} says
 *     why
 * @param note why something is missing
 */
public record CollegeFigure(
    String dimension,
    int branches,
    long ballots,
    OptionalDouble score,
    Optional<StandardError> standardError,
    Optional<Note> note) {}
