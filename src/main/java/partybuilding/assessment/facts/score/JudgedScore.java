package partybuilding.assessment.facts.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.inference.Interval;

/** A score with its change against the year before. */
public sealed interface JudgedScore permits BranchScore, CollegeScore {
  /** The score and the ballots behind it. */
  ScoreEstimate estimate();

  /** The change against the year before. */
  JudgedChange judged();

  /** How many ballots enter the score. */
  default long ballots() {
    return estimate().ballots();
  }

  /** The score, 0–100. */
  default OptionalDouble score() {
    return estimate().score();
  }

  /** The score's interval. */
  default Optional<Interval> interval() {
    return estimate().interval();
  }

  /** The change against the year before. */
  default Optional<Change> change() {
    return judged().change();
  }

  /** The verdict on the change. */
  default Verdict verdict() {
    return judged().verdict();
  }
}
