package partybuilding.assessment.compare.line;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.file.Rulebook;

/** What the rules of a year say of how a dimension is measured. */
final class MeasurementRules {
  private MeasurementRules() {}

  /** Whether indicators, scales, grade points and groups of a dimension are those of both years. */
  static boolean alike(Rulebook rulebook, String dimension, int year, int other) {
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
        rules.groups().stream().map(MeasurementRules::essence).map(Object.class::cast).toList();
    Object points = graded ? rules.gradePoints() : "";
    return List.of(dimension.get().parts(), scales, points, groups);
  }

  private static List<Object> essence(Group group) {
    return List.of(group.id(), group.weight().stripTrailingZeros(), group.excludeOwn());
  }
}
