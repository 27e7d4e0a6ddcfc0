package partybuilding.assessment.compare.score;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;

/**
 * A score and the same score of an earlier year.
 *
 * @param change the difference, where both years have a score
 * @param standardError of the difference, where it can be tested
 * @param otherwise the verdict where nothing can be tested
 * @param guard what must be known of the ballots
 */
record YearStep(
    Optional<Change> change,
    Optional<StandardError> standardError,
    Verdict otherwise,
    StepGuard guard) {
  /** A step that cannot be taken. */
  static YearStep none(Verdict why) {
    return new YearStep(Optional.empty(), Optional.empty(), why, StepGuard.NONE);
  }

  /** A step that must not be taken. */
  static YearStep barred(Note why) {
    return none(Verdict.NOT_COMPARABLE).guarded(StepGuard.barred(why));
  }

  /** The step from one score to the next; the panels of two years are taken as independent. */
  static YearStep of(Measured before, Measured now) {
    double difference = now.score() - before.score();
    Optional<StandardError> standardError =
        now.standardError().flatMap(s -> before.standardError().map(s::minus));
    Change change = new Change(difference, standardError.map(s -> s.around(difference)));
    Verdict otherwise = standardError.isPresent() ? Verdict.UNCLEAR : Verdict.NOT_COMPARABLE;
    return new YearStep(Optional.of(change), standardError, otherwise, StepGuard.NONE);
  }

  /** The same step tested as one of many whose values rest on a few ballots. */
  static YearStep ofFew(Measured before, Measured now) {
    YearStep step = of(before, now);
    Optional<StandardError> tested =
        now.standardError().flatMap(s -> before.standardError().map(s::minusOfFew));
    return new YearStep(step.change, tested, step.otherwise, step.guard);
  }

  /** A copy whose difference must not be called a change. */
  YearStep acrossBreak() {
    return new YearStep(change, Optional.empty(), Verdict.NOT_COMPARABLE, StepGuard.NONE);
  }

  /** The same step with what must be known of its ballots. */
  YearStep guarded(StepGuard by) {
    return new YearStep(change, standardError, otherwise, by);
  }

  /**
   * The note of the step: what bars it, else the note of its figures, else the reason for its
   * verdict.
   */
  Optional<Note> note(Optional<Note> ofFigures, Optional<Note> reason) {
    return guard.bar().or(() -> ofFigures).or(() -> reason);
  }

  /** Of a difference this large if nothing changed; empty where it cannot be tested. */
  OptionalDouble probability() {
    return standardError.stream().mapToDouble(s -> s.probability(difference())).findFirst();
  }

  /** The difference in points; only of a step that has one. */
  double difference() {
    return change.orElseThrow().difference();
  }

  /** A score with its standard error. */
  record Measured(double score, Optional<StandardError> standardError) {}
}
