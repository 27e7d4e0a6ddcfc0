package partybuilding.assessment.standing;

import java.util.Optional;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;

/**
 * Where a branch stands among the branches of its year in one dimension, after each evaluator's
 * general strictness is removed: it is compared only within the same ballots.
 *
 * @param since the first report year that sees the year's branches so; the year itself for the
 *     branches as they were
 * @param branch the branch's id, or the key of a pool
 * @param dimension the dimension's id
 * @param effect the branch against the others, and what goes with it; empty where {@code note} says
 *     why
 * @param note why something is missing
 */
public record BranchStanding(
    int since, String branch, String dimension, Optional<Effect> effect, Optional<Note> note) {

  /**
   * A strictness-adjusted effect.
   *
   * @param value points above (below 0: under) the ballots' average branch in its component
   * @param adjusted 0–100: the component's mean plus {@code value}
   * @param uncertainty how sure {@code value} is; empty where the ballots show no spread
   * @param component the first key, in code-point order, of the branches it can be compared with
   * @param neighbours how it comes out against the others; empty unless all branches have an effect
   *     and are in one component
   */
  public record Effect(
      double value,
      double adjusted,
      Optional<Uncertainty> uncertainty,
      String component,
      Optional<Neighbours> neighbours) {
    /** What every interval and every word about the effect rests on. */
    public Optional<StandardError> standardError() {
      return uncertainty.map(Uncertainty::tested);
    }
  }

  /**
   * Contrasts that hold simultaneously at 95 %.
   *
   * @param above how many branches stand above it beyond evaluator disagreement
   * @param below how many stand below it
   */
  public record Neighbours(int above, int below) {}
}
