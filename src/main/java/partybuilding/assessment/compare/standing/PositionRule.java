package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.score.inference.Family;

/**
 * The written rule for a position: above or below only if the effect, t = b/se, holds under
 * false-discovery control over all branches and dimensions of the year and reaches the tolerance.
 */
final class PositionRule {
  private PositionRule() {}

  /** The positions of one year's effects, in their order; none where nothing can be tested. */
  static List<Optional<Position>> positions(List<Optional<Adjustment>> family, double tolerance) {
    List<OptionalDouble> probabilities =
        family.stream()
            .map(a -> a.map(PositionRule::probability).orElse(OptionalDouble.empty()))
            .toList();
    List<Boolean> real = Family.real(probabilities);
    List<Optional<Position>> positions = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) {
      boolean called = real.get(i);
      positions.add(
          family
              .get(i)
              .filter(adjustment -> adjustment.uncertainty().isPresent())
              .map(adjustment -> position(adjustment.effect(), called, tolerance)));
    }
    return positions;
  }

  private static OptionalDouble probability(Adjustment adjustment) {
    return adjustment.uncertainty().stream()
        .mapToDouble(uncertainty -> uncertainty.tested().probability(adjustment.effect()))
        .findFirst();
  }

  private static Position position(double effect, boolean real, double tolerance) {
    if (!real || Math.abs(effect) < tolerance) {
      return Position.NOT_DISTINGUISHABLE;
    }
    return effect > 0 ? Position.ABOVE : Position.BELOW;
  }
}
