package partybuilding.assessment.compare.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding.Effect;

/**
 * How far the branches moved against each other from one year to the next in one dimension. Effects
 * are measured from the average of their component, which another set of branches moves; so the
 * differences are re-centred, Σ(Δ_j) = 0, over the branches that stand in one component in both
 * years. The panels of two years are taken as independent: se² = se_t² + se_{t−1}².
 */
public final class StandingSteps {
  private final SortedMap<String, Effect> before;
  private final SortedMap<String, Effect> now;

  /**
   * A branch's movement.
   *
   * @param difference in points
   * @param uncertainty how sure it is; empty where one of the years shows no spread
   */
  public record Step(double difference, Optional<Uncertainty> uncertainty) {
    /** Of a movement this large if nothing moved. */
    public OptionalDouble probability() {
      return uncertainty.stream().mapToDouble(u -> u.tested().probability(difference)).findFirst();
    }
  }

  private StandingSteps(SortedMap<String, Effect> before, SortedMap<String, Effect> now) {
    this.before = before;
    this.now = now;
  }

  /** The steps by branch; none for a branch that both years compare with no other. */
  public static Map<String, Step> between(
      SortedMap<String, Effect> before, SortedMap<String, Effect> now) {
    return new StandingSteps(before, now).steps();
  }

  private Map<String, Step> steps() {
    Map<List<String>, SortedMap<String, Step>> together = new HashMap<>();
    now.forEach(
        (branch, effect) ->
            Optional.ofNullable(before.get(branch))
                .ifPresent(
                    earlier ->
                        together
                            .computeIfAbsent(components(earlier, effect), k -> new TreeMap<>())
                            .put(branch, step(earlier, effect))));
    Map<String, Step> steps = new HashMap<>();
    together.values().stream()
        .filter(compared -> compared.size() > 1)
        .forEach(compared -> steps.putAll(centred(compared)));
    return steps;
  }

  private static List<String> components(Effect before, Effect now) {
    return List.of(before.component(), now.component());
  }

  private static Step step(Effect before, Effect now) {
    Optional<Uncertainty> uncertainty =
        now.uncertainty().flatMap(u -> before.uncertainty().map(u::minus));
    return new Step(now.value() - before.value(), uncertainty);
  }

  private static Map<String, Step> centred(SortedMap<String, Step> steps) {
    double sum = 0;
    for (Step step : steps.values()) {
      sum += step.difference();
    }
    double mean = sum / steps.size();
    Map<String, Step> centred = new HashMap<>();
    steps.forEach((id, s) -> centred.put(id, new Step(s.difference() - mean, s.uncertainty())));
    return centred;
  }
}
