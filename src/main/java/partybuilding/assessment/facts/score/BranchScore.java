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
    Optional<Note> note) {
  /** How many ballots enter the score. */
  public long ballots() {
    return estimate.ballots();
  }

  /** The score, 0–100. */
  public OptionalDouble score() {
    return estimate.score();
  }

  /** The score's interval. */
  public Optional<Interval> interval() {
    return estimate.interval();
  }

  /** The change against the year before. */
  public Optional<Change> change() {
    return judged.change();
  }

  /** What may be said of the change. */
  public Verdict verdict() {
    return judged.verdict();
  }
}
