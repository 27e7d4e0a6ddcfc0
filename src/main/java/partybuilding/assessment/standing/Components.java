package partybuilding.assessment.standing;

import java.util.Arrays;

/**
 * Which nodes hang together, because ballots rated both or others in between (union-find). Only
 * within a component can nodes be compared.
 */
final class Components {
  private final int[] parents;

  /** The components of {@code nodes} nodes under a group's ratings. */
  Components(int nodes, Ratings ratings) {
    parents = new int[nodes];
    Arrays.fill(parents, Nodes.NONE);
    for (int ballot = 0; ballot < ratings.ballots(); ballot++) {
      link(ratings, ratings.start(ballot), ratings.end(ballot));
    }
  }

  private void link(Ratings ratings, int start, int end) {
    for (int place = start; place < end; place++) {
      int node = ratings.node(place);
      if (parents[node] == Nodes.NONE) {
        parents[node] = node;
      }
      join(ratings.node(start), node);
    }
  }

  private void join(int node, int other) {
    int root = of(node);
    int otherRoot = of(other);
    parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }

  /** The first node of a node's component; {@link Nodes#NONE} if no ballot rated it. */
  int of(int node) {
    if (parents[node] == Nodes.NONE) {
      return Nodes.NONE;
    }
    int root = node;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
