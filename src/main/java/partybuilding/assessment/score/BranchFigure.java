package partybuilding.assessment.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.disclosure.Grain;
import partybuilding.assessment.score.inference.StandardError;

/**
 * A branch's weighted score in one dimension of one year.
 *
 * @param branch the branch's id
 * @param dimension the dimension's id
 * @param ballots how many ballots enter it
 * @param score 0–100; empty where {@code note} says why
 * @param standardError how sure it is; empty where {@code note} says why
 * @param shares of its grades
 * @param note why something is missing
 */
public record BranchFigure(
    String branch,
    String dimension,
    long ballots,
    OptionalDouble score,
    Optional<StandardError> standardError,
    Optional<Shares> shares,
    Optional<Note> note) {
  /** The figure of a branch that too few voters gave one. */
  public static BranchFigure withheld(String branch, String dimension) {
    return new BranchFigure(
        branch,
        dimension,
        0,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Note.WITHHELD));
  }

  /** The figure as coarsely as it may be given. */
  public BranchFigure coarsened(Grain grain) {
    return new BranchFigure(
        branch,
        dimension,
        ballots,
        score.isPresent() ? OptionalDouble.of(grain.ofPoints(score.getAsDouble())) : score,
        standardError.map(s -> s.coarsened(grain)),
        shares.map(s -> s.coarsened(grain)),
        note);
  }
}
