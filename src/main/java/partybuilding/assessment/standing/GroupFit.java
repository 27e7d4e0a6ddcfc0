package partybuilding.assessment.standing;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.inference.EstimatedVariance;
import partybuilding.assessment.standing.fit.Component;
import partybuilding.assessment.standing.fit.Fit;
import partybuilding.assessment.standing.fit.FitChoice;
import partybuilding.assessment.standing.fit.Sampling;

/** The effects that one group's ballots give in one dimension. */
final class GroupFit {
  /** The most connected nodes that are solved while a file is read. */
  static final int LARGEST = 2000;

  /** Squared points that are noise of the arithmetic and no variance. */
  private static final double NOISE = 1e-18;

  private final Components components;
  private final GroupComponents group;
  private final PartMeans means;
  private final SortedMap<Integer, Component> linked;
  private final SortedMap<Integer, Fit> fits = new TreeMap<>();
  private final PooledVariance residual;
  private final Note unlinked;
  private final int[] voters;
  private final int ballots;

  /**
   * The sampling variance of an effect or a difference of effects.
   *
   * @param own from the residuals of the ballots that rated the nodes and of no others
   * @param moderated with the group's classical variance as the common one
   */
  record Variances(EstimatedVariance own, EstimatedVariance moderated) {}

  /** Fits every component that is linked and not too large. */
  GroupFit(int nodes, Ratings ratings, Components components, Split split) {
    this.components = components;
    this.unlinked = unlinked(nodes, ratings);
    this.ballots = ratings.ballots();
    this.voters = ratings.voters(nodes);
    group = new GroupComponents(nodes, ratings, components);
    means = new PartMeans(nodes, ratings, split);
    linked = group.linked(LARGEST, split);
    linked.forEach((first, component) -> fits.put(first, FitChoice.of(component)));
    residual =
        new PooledVariance(
            fits.values().stream().mapToDouble(Fit::residuals).sum(),
            linked.values().stream().mapToLong(Component::freedom).sum());
  }

  /** How many ballots the group has. */
  int ballots() {
    return ballots;
  }

  /** How many of them rated a node. */
  int voters(int node) {
    return voters[node];
  }

  /** What the group's ballots have in common: its classical variance. */
  PooledVariance residual() {
    return residual;
  }

  /** Why the group gives a node no effect. */
  Optional<Note> obstacle(int node) {
    if (components.of(node) == Nodes.NONE) {
      return Optional.of(Note.GROUP_MISSING);
    }
    if (group.size(node) > LARGEST) {
      return Optional.of(Note.TOO_MANY_BRANCHES);
    }
    return contributing(node) < 2 ? Optional.of(unlinked) : Optional.empty();
  }

  /** Why nodes are not linked: there is only one, only one voter, or else the ballots differ. */
  private static Note unlinked(int nodes, Ratings ratings) {
    if (nodes == 1) {
      return Note.ONE_BRANCH;
    }
    return ratings.ballots() == 1 ? Note.ONE_VOTER : Note.UNCONNECTED;
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
  Optional<Variances> variances(int node) {
    return variances(fit(node).sampling(group.place(node)), contributing(node) - 1);
  }

  /** The variance of the difference of two nodes of the same part. */
  Optional<Variances> variances(int node, int other) {
    Sampling sampling = fit(node).sampling(group.place(node), group.place(other));
    return variances(sampling, Math.min(contributing(node), contributing(other)) - 1);
  }

  /** The same from what larger groups have in common alone. */
  Optional<Variances> variancesOfFew(int node, PooledVariance common) {
    return ofFew(common.times(fit(node).sampling(group.place(node)).classical()));
  }

  /** The same of the difference of two nodes of the same part. */
  Optional<Variances> variancesOfFew(int node, int other, PooledVariance common) {
    Sampling sampling = fit(node).sampling(group.place(node), group.place(other));
    return ofFew(common.times(sampling.classical()));
  }

  private static Optional<Variances> ofFew(PooledVariance common) {
    return common
        .moderated(EstimatedVariance.UNKNOWN)
        .filter(moderated -> moderated.value() > NOISE)
        .map(moderated -> new Variances(moderated, moderated));
  }

  /**
   * The clustered variance; where the ballots that rated the node agree to the last, which a few
   * can do by chance, the classical one of the whole group stands for it. Moderated, the clustered
   * one counts as it is: the classical one is the common variance beside it.
   */
  private Optional<Variances> variances(Sampling sampling, int freedom) {
    PooledVariance pooled = residual.times(sampling.classical());
    EstimatedVariance clustered = new EstimatedVariance(sampling.clustered(), freedom);
    boolean agree = clustered.value() <= NOISE;
    EstimatedVariance own = agree ? pooled.common() : clustered;
    return pooled
        .moderated(clustered)
        .filter(moderated -> own.value() > NOISE)
        .map(moderated -> new Variances(own, moderated));
  }
}
