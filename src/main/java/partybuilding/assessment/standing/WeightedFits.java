package partybuilding.assessment.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.GroupFit.Variances;

/**
 * The weighted groups' effects combined: b = Σ w·b_g, se² = Σ w²·se_g².
 *
 * <p>Where there are several groups, a node that fewer of a group than the minimum group rated has
 * no variance of its own there, as in a score. It takes what the group has in common or, where the
 * whole group has fewer ballots than that, what the larger groups have.
 */
final class WeightedFits {
  private final List<Weighted> groups;
  private final int minimum;
  private final PooledVariance ofLarge;

  /** A group with its weight. */
  record Weighted(double weight, GroupFit fit) {}

  WeightedFits(List<Weighted> groups, int minimum) {
    this.groups = List.copyOf(groups);
    this.minimum = minimum;
    this.ofLarge = residuals(fit -> fit.ballots() >= minimum).or(residuals(fit -> true));
  }

  private PooledVariance residuals(Predicate<GroupFit> taking) {
    return groups.stream()
        .map(Weighted::fit)
        .filter(taking)
        .map(GroupFit::residual)
        .reduce(PooledVariance.NONE, PooledVariance::plus);
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
  Optional<Uncertainty> uncertainty(int node) {
    return uncertainty(
        fit ->
            isFew(fit.voters(node)) ? fit.variancesOfFew(node, common(fit)) : fit.variances(node));
  }

  /** How sure the difference of two nodes of one part is. */
  Optional<Uncertainty> uncertainty(int node, int other) {
    return uncertainty(
        fit ->
            isFew(Math.min(fit.voters(node), fit.voters(other)))
                ? fit.variancesOfFew(node, other, common(fit))
                : fit.variances(node, other));
  }

  /** Why {@link #uncertainty(int)} is empty: a group's ballots all agree, or overlap too little. */
  Note unsure(int node) {
    return groups.stream()
            .map(Weighted::fit)
            .map(fit -> isFew(fit.voters(node)) ? common(fit) : fit.residual())
            .anyMatch(pooled -> pooled.freedom() <= 0)
        ? Note.UNCONNECTED
        : Note.NO_SPREAD;
  }

  private boolean isFew(int voters) {
    return groups.size() > 1 && voters < minimum;
  }

  private PooledVariance common(GroupFit fit) {
    return isFew(fit.ballots()) ? ofLarge : fit.residual();
  }

  private Optional<Uncertainty> uncertainty(Function<GroupFit, Optional<Variances>> figure) {
    double own = 0;
    double moderated = 0;
    double fourth = 0;
    for (Weighted group : groups) {
      Optional<Variances> variances = figure.apply(group.fit());
      if (variances.isEmpty()) {
        return Optional.empty();
      }
      double factor = group.weight() * group.weight();
      EstimatedVariance part = variances.get().moderated().times(factor);
      own += variances.get().own().times(factor).value();
      moderated += part.value();
      fourth += part.fourth();
    }
    StandardError tested = StandardError.satterthwaite(moderated, fourth);
    return Optional.of(new Uncertainty(Math.sqrt(own), tested));
  }
}
