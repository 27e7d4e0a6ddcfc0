package partybuilding.assessment.ballot;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of voters: distinct ballots, never votes.
 *
 * @param byBranch for each branch spoken of, one number a group in the rules' order
 */
public record Voters(Map<String, List<Integer>> byBranch) {
  /** Copies the map, in the order of the ids. */
  public Voters {
    byBranch = Collections.unmodifiableMap(new TreeMap<>(byBranch));
  }

  /** All voters of a branch. */
  public int of(String branch) {
    return byBranch.getOrDefault(branch, List.of()).stream().mapToInt(Integer::intValue).sum();
  }

  /** The voters of a branch in one group. */
  public int of(String branch, int group) {
    List<Integer> counts = byBranch.getOrDefault(branch, List.of());
    return counts.isEmpty() ? 0 : counts.get(group);
  }
}
