package partybuilding.assessment.standing.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Nodes connected within a group, and the ballots that connect them, in an order that does not
 * depend on the order of rows. Ballots that rated one node only do not compare it with others and
 * are left out.
 */
public final class Component {
  private final Centre centre;
  private final List<Ballot> ballots;
  private final List<Ballot> independent;
  private final List<CopiedRatings> copied;
  private final int[] contributing;

  /** Takes ballots in any order; their places are those of {@code centre}. */
  public Component(Centre centre, List<Ballot> ballots) {
    this.centre = centre;
    this.ballots = ballots.stream().sorted(Ballot.CANONICAL).toList();
    independent = this.ballots.stream().filter(Ballot::independent).toList();
    copied = CopiedRatings.of(centre.size(), this.ballots);
    contributing = new int[centre.size()];
    independent.forEach(ballot -> count(ballot.places()));
    copied.forEach(copies -> count(copies.places()));
  }

  private void count(int[] places) {
    for (int place : places) {
      contributing[place]++;
    }
  }

  public int size() {
    return centre.size();
  }

  public Centre centre() {
    return centre;
  }

  /** All ballots, copies too. */
  List<Ballot> ballots() {
    return ballots;
  }

  /** The ballots that are not copies. */
  public List<Ballot> independent() {
    return independent;
  }

  /** The clusters of copies, each one observation. */
  List<CopiedRatings> copied() {
    return copied;
  }

  /** Gs: how many ballots speak for themselves, a cluster of copies counting once. */
  public int observations() {
    return independent.size() + copied.size();
  }

  /** n*: how many observations rated the node at a place and another one. */
  public int contributing(int place) {
    return contributing[place];
  }

  /** Degrees of freedom of the residuals: ratings − observations − nodes + 1. */
  public long freedom() {
    return independent.stream().mapToLong(ballot -> ballot.places().length - 1).sum()
        + copied.stream().mapToLong(copies -> copies.places().length - 1).sum()
        - (size() - 1);
  }

  /** All ballots by pattern, the nodes they rated. */
  List<List<Ballot>> patterns() {
    return patterns(ballots);
  }

  private static List<List<Ballot>> patterns(List<Ballot> ballots) {
    List<List<Ballot>> patterns = new ArrayList<>();
    int start = 0;
    for (int next = 1; next <= ballots.size(); next++) {
      if (next == ballots.size() || !ballots.get(next).rates(ballots.get(start))) {
        patterns.add(ballots.subList(start, next));
        start = next;
      }
    }
    return patterns;
  }

  /** The independent ballots by pattern, summed up. */
  public List<Bundle> summedUp() {
    return independent.isEmpty()
        ? List.of()
        : patterns(independent).stream().map(Component::bundle).toList();
  }

  private static Bundle bundle(List<Ballot> pattern) {
    return pattern.size() == 1 ? pattern.get(0) : new PatternSums(pattern);
  }
}
