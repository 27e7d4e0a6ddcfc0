package partybuilding.assessment.score;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Pool;

/**
 * Which cells each branch's rows count toward: its own, and those of the pools it belongs to. A
 * branch that takes no part is in no pool.
 */
final class Targets {
  private final List<String> ids = new ArrayList<>();
  private final List<List<Integer>> sources = new ArrayList<>();
  private final int[][] byBranch;

  Targets(Panel panel, Participation participation, Lineage lineage, int year) {
    ids.addAll(panel.branchIds());
    byBranch = new int[ids.size()][];
    Map<String, List<Integer>> targets = new HashMap<>();
    for (int b = 0; b < byBranch.length; b++) {
      sources.add(List.of(b));
      if (participation.includes(ids.get(b))) {
        targets.put(ids.get(b), new ArrayList<>(List.of(b)));
      }
    }
    lineage.pools(targets.keySet(), year).forEach(pool -> enter(pool, targets));
    for (int b = 0; b < byBranch.length; b++) {
      List<Integer> own = targets.getOrDefault(ids.get(b), List.of());
      byBranch[b] = own.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private void enter(Pool pool, Map<String, List<Integer>> targets) {
    List<Integer> members = new ArrayList<>();
    for (String member : pool.members()) {
      List<Integer> own = targets.getOrDefault(member, List.of());
      members.add(own.get(0));
      own.add(ids.size());
    }
    ids.add(pool.key());
    sources.add(members);
  }

  int size() {
    return ids.size();
  }

  /** A branch's id, or a pool's key. */
  String id(int target) {
    return ids.get(target);
  }

  /** The targets of a branch's rows; none if it takes no part. */
  int[] of(int branch) {
    return byBranch[branch];
  }

  /** Whether the target pools rows of several branches. */
  boolean pooled(int target) {
    return target >= byBranch.length;
  }

  /** The branches whose rows a target holds. */
  List<Integer> sources(int target) {
    return sources.get(target);
  }

  /** The branches of each pool, by its key. */
  Map<String, Set<String>> pools() {
    Map<String, Set<String>> pools = new HashMap<>();
    for (int target = byBranch.length; target < ids.size(); target++) {
      pools.put(ids.get(target), sources.get(target).stream().map(ids::get).collect(toSet()));
    }
    return pools;
  }
}
