package partybuilding.assessment.compare.score;

import java.util.Optional;
import partybuilding.assessment.compare.line.Comparability;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.facts.score.Verdict;

/** What keeps two years from being subtracted: they measure a dimension differently. */
final class Obstacle {
  private Obstacle() {}

  /** The step that stands where two years measure differently; empty where they measure alike. */
  static Optional<YearStep> between(PairYears years, String dimension, Comparability measuring) {
    if (measuring.same(dimension, years.to(), years.from())) {
      return Optional.empty();
    }
    return Optional.of(
        measuring
            .scaleSuspected(dimension, years.to(), years.from())
            .map(YearStep::barred)
            .orElseGet(() -> YearStep.none(Verdict.NOT_COMPARABLE)));
  }
}
