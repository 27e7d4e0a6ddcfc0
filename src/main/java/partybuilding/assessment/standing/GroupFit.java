package partybuilding.assessment.standing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.score.Note;

/** The effects that one group's ballots give in one dimension. */
final class GroupFit {
  /** So many nodes that hang together are too many to solve while a file is read. */
  static final int LARGEST = 2000;

  /** Squared points that are noise of the arithmetic and no variance. */
  private static final double NOISE = 1e-18;

  private final Components components;
  private final GroupComponents group;
  private final PartMeans means;
  private final SortedMap<Integer, Component> linked;
  private final SortedMap<Integer, Fit> fits = new TreeMap<>();

  /**
   * A variance.
   *
   * @param value in squared points, above 0
   * @param freedom degrees of freedom, above 0
   */
  record Variance(double value, double freedom) {}

  /** Fits every component that is linked and not too large. */
  GroupFit(int nodes, Ratings ratings, Components components, Split split) {
    this.components = components;
    group = new GroupComponents(nodes, ratings, components);
    means = new PartMeans(nodes, ratings, split);
    linked = group.linked(LARGEST, split);
    linked.forEach((first, component) -> fits.put(first, Fit.of(component)));
  }

  /** Why the group gives a node no effect. */
  Optional<Note> obstacle(int node) {
    if (components.of(node) == Nodes.NONE) {
      return Optional.of(Note.GROUP_MISSING);
    }
    if (group.size(node) > LARGEST) {
      return Optional.of(Note.TOO_MANY_BRANCHES);
    }
    return contributing(node) < 2 ? Optional.of(Note.UNCONNECTED) : Optional.empty();
  }

  private int contributing(int node) {
    return find(linked, node).map(c -> c.contributing(group.place(node))).orElse(0);
  }

  private <T> Optional<T> find(SortedMap<Integer, T> byComponent, int node) {
    return Optional.ofNullable(byComponent.get(components.of(node)));
  }

  private Fit fit(int node) {
    return find(fits, node).orElseThrow();
  }

  /** A node's effect, centred in its part. */
  double effect(int node) {
    return fit(node).effect(group.place(node));
  }

  /** The mean over the part that a node is in. */
  double mean(int node) {
    return means.of(node);
  }

  /** The variance of a node's effect; empty where the group's ballots all agree. */
  Optional<Variance> variance(int node) {
    return variance(fit(node).sampling(group.place(node)), contributing(node) - 1);
  }

  /** The variance of the difference of two nodes of the same part. */
  Optional<Variance> variance(int node, int other) {
    Sampling sampling = fit(node).sampling(group.place(node), group.place(other));
    return variance(sampling, Math.min(contributing(node), contributing(other)) - 1);
  }

  /**
   * The clustered variance; where the ballots that rated the node agree to the last, which a few
   * can do by chance, the classical one of the whole group.
   */
  private Optional<Variance> variance(Sampling sampling, int freedom) {
    if (sampling.clustered() > NOISE) {
      return Optional.of(new Variance(sampling.clustered(), freedom));
    }
    long residualFreedom = linked.values().stream().mapToLong(Component::freedom).sum();
    double residuals = fits.values().stream().mapToDouble(Fit::residuals).sum();
    double classical = sampling.classical() * residuals / Math.max(1, residualFreedom);
    return classical > NOISE && residualFreedom > 0
        ? Optional.of(new Variance(classical, residualFreedom))
        : Optional.empty();
  }
}
