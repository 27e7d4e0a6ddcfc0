package partybuilding.assessment.compare;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.score.Quartiles;

/**
 * The smallest change of a branch that the ballots of a year can show.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param points the half width of a change's interval at the level that a lone change among all of
 *     the year must pass (0.05 over the number of branches and dimensions tested, which is where
 *     Benjamini and Hochberg begin), the median over the branches; at least the tolerance
 */
public record VisibleChange(int year, String dimension, double points) {
  /**
   * Of a dimension; empty where no branch can be tested.
   *
   * @param steps of the dimension's branches
   * @param tests how many branches and dimensions the year tests
   */
  static Optional<VisibleChange> of(
      int year, String dimension, List<YearStep> steps, int tests, double tolerance) {
    double[] halves =
        steps.stream()
            .flatMap(step -> step.spread().stream())
            .mapToDouble(spread -> spread.simultaneous(0, tests).upper())
            .toArray();
    return halves.length == 0
        ? Optional.empty()
        : Optional.of(
            new VisibleChange(year, dimension, Math.max(tolerance, Quartiles.of(halves).median())));
  }
}
