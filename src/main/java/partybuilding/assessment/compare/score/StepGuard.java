package partybuilding.assessment.compare.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.Note;

/**
 * The conditions on the ballots of two years for a verdict on the step between them.
 *
 * @param bar why the two must not be compared
 * @param caveat the note if no verdict can be given
 * @param adjusted the change in points without the strictness of those who rated the branch; empty
 *     where it is not known
 */
record StepGuard(Optional<Note> bar, Optional<Note> caveat, OptionalDouble adjusted) {
  /** Nothing to be known. */
  static final StepGuard NONE =
      new StepGuard(Optional.empty(), Optional.empty(), OptionalDouble.empty());

  /** The two must not be compared. */
  static StepGuard barred(Note why) {
    return new StepGuard(Optional.of(why), Optional.empty(), OptionalDouble.empty());
  }

  /** Only a caveat. */
  static StepGuard beside(Optional<Note> caveat) {
    return new StepGuard(Optional.empty(), caveat, OptionalDouble.empty());
  }

  /**
   * Whether a change is one of those who rated the branch: without their strictness it is within
   * the tolerance or has the other sign.
   */
  boolean evaluatorsDiffer(double difference, double tolerance) {
    return adjusted.isPresent()
        && (Math.abs(adjusted.getAsDouble()) <= tolerance
            || Math.signum(adjusted.getAsDouble()) != Math.signum(difference));
  }
}
