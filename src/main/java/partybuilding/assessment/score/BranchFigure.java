package partybuilding.assessment.score;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A branch's weighted score in one dimension of one year.
 *
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param ballots how many ballots enter it
 * @param score 0–100; empty where {@code note} says why
 * @param spread how sure it is; empty where {@code note} says why
 * @param shares of its grades
 * @param note why something is missing
 */
public record BranchFigure(
    String branch,
    String dimension,
    long ballots,
    OptionalDouble score,
    Optional<Spread> spread,
    Optional<Shares> shares,
    Optional<Note> note) {}
