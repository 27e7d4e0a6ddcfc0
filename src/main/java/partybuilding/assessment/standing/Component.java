package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.List;

/**
 * Nodes that hang together in a group, and the ballots that link them, in an order that no order of
 * rows can change. A ballot that rated one node only tells nothing of it against others and is not
 * among them.
 */
final class Component {
  private final Centre centre;
  private final List<Ballot> ballots;
  private final int[] contributing;

  /** Takes ballots in any order; their places are those of {@code centre}. */
  Component(Centre centre, List<Ballot> ballots) {
    this.centre = centre;
    this.ballots = ballots.stream().sorted(Ballot.CANONICAL).toList();
    contributing = new int[centre.size()];
    for (Ballot ballot : ballots) {
      for (int place : ballot.places()) {
        contributing[place]++;
      }
    }
  }

  int size() {
    return centre.size();
  }

  Centre centre() {
    return centre;
  }

  List<Ballot> ballots() {
    return ballots;
  }

  /** n*: how many ballots rated the node at a place and another one. */
  int contributing(int place) {
    return contributing[place];
  }

  /** Degrees of freedom of the residuals: ratings − ballots − nodes + 1. */
  long freedom() {
    return ballots.stream().mapToLong(ballot -> ballot.places().length - 1).sum() - (size() - 1);
  }

  /** The ballots by pattern, the nodes they rated. */
  List<List<Ballot>> patterns() {
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

  /** The ballots by pattern, summed up. */
  List<Bundle> summedUp() {
    return patterns().stream().map(Component::bundle).toList();
  }

  private static Bundle bundle(List<Ballot> pattern) {
    return pattern.size() == 1 ? pattern.get(0) : new PatternSums(pattern);
  }
}
