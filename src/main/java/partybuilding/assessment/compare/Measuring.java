package partybuilding.assessment.compare;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;

/**
 * Whether two years measure a dimension in the same way: by the rules, and by what the answers show
 * of their scale.
 */
final class Measuring {
  private final Rulebook rulebook;
  private final ScaleShifts scales;

  Measuring(Rulebook rulebook, List<YearFigures> years) {
    this.rulebook = rulebook;
    this.scales = new ScaleShifts(rulebook, years);
  }

  /** Whether a dimension of both years may be subtracted. */
  boolean same(String dimension, int year, int other) {
    return ruledAlike(rulebook, dimension, year, other)
        && scaleSuspected(dimension, year, other).isEmpty();
  }

  /** The step that stands where two years measure differently; empty where they measure alike. */
  Optional<YearStep> obstacle(PairYears years, String dimension) {
    if (same(dimension, years.to(), years.from())) {
      return Optional.empty();
    }
    return Optional.of(
        scaleSuspected(dimension, years.to(), years.from())
            .map(YearStep::barred)
            .orElseGet(() -> YearStep.none(Verdict.NOT_COMPARABLE)));
  }

  /** The note where the answers of the two years were most likely given on different scales. */
  private Optional<Note> scaleSuspected(String dimension, int year, int other) {
    return scales.between(dimension, year, other)
        ? Optional.of(Note.SCALE_SUSPECTED)
        : Optional.empty();
  }

  /** Whether indicators, scales, grade points and groups of a dimension are those of both years. */
  static boolean ruledAlike(Rulebook rulebook, String dimension, int year, int other) {
    Rules one = rulebook.rulesOf(year);
    Rules two = rulebook.rulesOf(other);
    return one.from() == two.from() || scheme(dimension, one).equals(scheme(dimension, two));
  }

  private static List<Object> scheme(String id, Rules rules) {
    Optional<Dimension> dimension = rules.findDimension(id);
    if (dimension.isEmpty()) {
      return List.of();
    }
    List<Scale> scales =
        dimension.get().parts().stream()
            .map(part -> rules.indicators().get(rules.indexOfIndicator(part.indicator())))
            .map(Indicator::scale)
            .toList();
    boolean graded = scales.stream().anyMatch(Scale.Grades.class::isInstance);
    List<Object> groups =
        rules.groups().stream().map(Measuring::essence).map(Object.class::cast).toList();
    Object points = graded ? rules.gradePoints() : "";
    return List.of(dimension.get().parts(), scales, points, groups);
  }

  private static List<Object> essence(Group group) {
    return List.of(group.id(), group.weight().stripTrailingZeros(), group.excludeOwn());
  }
}
