package partybuilding.assessment.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Spread;
import partybuilding.assessment.standing.GroupFit.Variance;

/** The weighted groups' effects combined: b = Σ w·b_g, se² = Σ w²·se_g². */
final class WeightedFits {
  private final List<Weighted> groups;

  /** A group with its weight. */
  record Weighted(double weight, GroupFit fit) {}

  WeightedFits(List<Weighted> groups) {
    this.groups = List.copyOf(groups);
  }

  /** Why a node has no effect. */
  Optional<Note> obstacle(int node) {
    return groups.stream()
        .flatMap(group -> group.fit().obstacle(node).stream())
        .min(Note::compareTo);
  }

  /** A node's effect, in points. */
  double effect(int node) {
    return sum(fit -> fit.effect(node));
  }

  /** A node's mean as if all evaluators were equally strict, 0–100. */
  double adjusted(int node) {
    return sum(fit -> fit.mean(node) + fit.effect(node));
  }

  private double sum(ToDoubleFunction<GroupFit> figure) {
    return groups.stream().mapToDouble(g -> g.weight() * figure.applyAsDouble(g.fit())).sum();
  }

  /** How sure a node's effect is. */
  Optional<Spread> spread(int node) {
    return spread(fit -> fit.variance(node));
  }

  /** How sure the difference of two nodes of one part is. */
  Optional<Spread> spread(int node, int other) {
    return spread(fit -> fit.variance(node, other));
  }

  private Optional<Spread> spread(Function<GroupFit, Optional<Variance>> figure) {
    double variance = 0;
    double fourth = 0;
    for (Weighted group : groups) {
      Optional<Variance> own = figure.apply(group.fit());
      if (own.isEmpty()) {
        return Optional.empty();
      }
      double part = group.weight() * group.weight() * own.get().value();
      variance += part;
      fourth += part * part / own.get().freedom();
    }
    return Optional.of(Spread.satterthwaite(variance, fourth));
  }
}
