package partybuilding.assessment.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.score.Spread;

/**
 * A score and the same score of the year before.
 *
 * @param change the difference, where both years have a score
 * @param probability of a difference this large if nothing changed, where both have an interval
 * @param otherwise the verdict where nothing can be tested
 */
record YearStep(Optional<Change> change, OptionalDouble probability, Verdict otherwise) {
  /** A step that cannot be taken. */
  static YearStep none(Verdict why) {
    return new YearStep(Optional.empty(), OptionalDouble.empty(), why);
  }

  /** The step from one score to the next; the panels of two years are taken as independent. */
  static YearStep of(Measured before, Measured now) {
    double difference = now.score() - before.score();
    if (before.spread().isEmpty() || now.spread().isEmpty()) {
      Change change = new Change(difference, Optional.empty());
      return new YearStep(Optional.of(change), OptionalDouble.empty(), Verdict.NOT_COMPARABLE);
    }
    Spread spread = now.spread().get().minus(before.spread().get());
    Change change = new Change(difference, Optional.of(spread.around(difference)));
    return new YearStep(
        Optional.of(change), OptionalDouble.of(spread.probability(difference)), Verdict.HELD);
  }

  /** The same difference, which must not be called a change. */
  YearStep acrossBreak() {
    return new YearStep(change, OptionalDouble.empty(), Verdict.NOT_COMPARABLE);
  }

  /** A score with its spread. */
  record Measured(double score, Optional<Spread> spread) {}
}
