package partybuilding.assessment.compare.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.line.StandingSteps;
import partybuilding.assessment.compare.line.StandingSteps.Step;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.score.inference.Family;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Effect;

/**
 * How the branches moved against each other into one year. Gaining or losing only if the movement
 * holds under false-discovery control over all branches and dimensions of the year and exceeds the
 * tolerance. Else level, only if two one-sided tests at 5 % show that it is less than the rules'
 * {@code held-within}. Else unclear.
 */
final class StandingChanges {
  private final Lines lines;
  private final int year;
  private final Map<String, Map<String, Step>> steps = new HashMap<>();

  StandingChanges(Lines lines, int year) {
    this.lines = lines;
    this.year = year;
    lines.dimensions().forEach(dimension -> steps.put(dimension, steps(dimension)));
  }

  private Map<String, Step> steps(String dimension) {
    if (!lines.measuredAlike(dimension, year, year - 1)) {
      return Map.of();
    }
    SortedMap<String, Effect> now = lines.standingsOf(year).effects(dimension);
    now.keySet().removeIf(branch -> lines.breakAt(branch, year).isPresent());
    return StandingSteps.between(lines.standingsOf(year - 1).effects(dimension), now);
  }

  /** A change beside each of the year's scores. */
  List<StandingChange> beside(List<BranchScore> scores) {
    List<Optional<Step>> family = scores.stream().map(this::step).toList();
    List<Boolean> real =
        Family.real(
            family.stream()
                .map(step -> step.map(Step::probability).orElse(OptionalDouble.empty()))
                .toList());
    List<StandingChange> changes = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Optional<Step> step = family.get(i);
      changes.add(step.isEmpty() ? none(scores.get(i)) : change(step.get(), real.get(i)));
    }
    return changes;
  }

  private Optional<Step> step(BranchScore score) {
    return Optional.ofNullable(steps.getOrDefault(score.dimension(), Map.of()).get(score.branch()));
  }

  private StandingChange change(Step step, boolean real) {
    StandingVerdict verdict =
        step.uncertainty()
            .map(uncertainty -> verdict(step.difference(), uncertainty.tested(), real))
            .orElse(StandingVerdict.NOT_COMPARABLE);
    return new StandingChange(OptionalDouble.of(step.difference()), step.uncertainty(), verdict);
  }

  private StandingVerdict verdict(double difference, StandardError tested, boolean real) {
    Limits limits = lines.limits(year);
    if (real && Math.abs(difference) > limits.tolerance().doubleValue()) {
      return MovementRule.beyondChance(difference);
    }
    return MovementRule.withinChance(
        tested.showsWithin(difference, limits.heldWithin().doubleValue()));
  }

  private StandingChange none(BranchScore score) {
    return new StandingChange(OptionalDouble.empty(), Optional.empty(), why(score));
  }

  private StandingVerdict why(BranchScore score) {
    boolean known = lines.find(year, score.branch(), score.dimension()).isPresent();
    boolean knownBefore = lines.find(year - 1, score.branch(), score.dimension()).isPresent();
    if (hidden(year, score) || (known && hidden(year - 1, score))) {
      return StandingVerdict.WITHHELD;
    }
    return known && !knownBefore ? StandingVerdict.TOO_FEW_YEARS : StandingVerdict.NOT_COMPARABLE;
  }

  private boolean hidden(int inYear, BranchScore score) {
    return lines.find(inYear, score.branch(), score.dimension()).isEmpty()
        && lines.withheld(inYear, score.branch(), score.dimension());
  }
}
