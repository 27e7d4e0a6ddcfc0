package partybuilding.assessment.compare.score;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.score.inference.Quartiles;

/** The smallest changes of branches that the ballots of a year can show. */
final class VisibleChanges {
  private VisibleChanges() {}

  /**
   * Of a dimension; empty where no branch can be tested.
   *
   * @param steps of the dimension's branches
   * @param tests how many branches and dimensions the year tests
   */
  static Optional<VisibleChange> of(
      int year, String dimension, List<YearStep> steps, int tests, double tolerance) {
    double[] halves =
        steps.parallelStream()
            .flatMap(step -> step.standardError().stream())
            .mapToDouble(standardError -> standardError.simultaneous(0, tests).upper())
            .toArray();
    return halves.length == 0
        ? Optional.empty()
        : Optional.of(
            new VisibleChange(year, dimension, Math.max(tolerance, Quartiles.of(halves).median())));
  }
}
