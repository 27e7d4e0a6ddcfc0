package partybuilding.assessment.ballot;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of voters: distinct ballots, never votes.
 *
 * @param byBranch for each branch spoken of, those of each group in the rules' order
 */
public record Voters(Map<String, List<GroupVoters>> byBranch) {
  /** Orders the branches by id. */
  public Voters {
    byBranch = Collections.unmodifiableMap(new TreeMap<>(byBranch));
  }

  /** All voters of a branch. */
  public int of(String branch) {
    return groups(branch).stream().mapToInt(GroupVoters::voters).sum();
  }

  /** The voters of a branch in one group. */
  public int of(String branch, int group) {
    List<GroupVoters> groups = groups(branch);
    return groups.isEmpty() ? 0 : groups.get(group).voters();
  }

  /** The voters of a branch by group; none at all of a branch nobody spoke of. */
  public List<GroupVoters> groups(String branch) {
    return byBranch.getOrDefault(branch, List.of());
  }
}
