package partybuilding.assessment.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The finest common split: two nodes are together if they hang together in every weighted group.
 * Effects are centred, and compared, within its parts.
 */
final class Split {
  private final int[] parts;

  /** The common split of {@code nodes} nodes over the groups' components. */
  Split(int nodes, List<Components> groups) {
    parts = new int[nodes];
    Map<List<Integer>, Integer> first = new HashMap<>();
    for (int node = 0; node < nodes; node++) {
      int current = node;
      List<Integer> components = groups.stream().map(group -> group.of(current)).toList();
      parts[node] = first.computeIfAbsent(components, unused -> current);
    }
  }

  /** The first node of the part that a node is in. */
  int of(int node) {
    return parts[node];
  }
}
