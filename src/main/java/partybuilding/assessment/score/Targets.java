package partybuilding.assessment.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.lineage.Lineage;

/** Which branches' cells each branch's rows count toward: its own, and its successors'. */
final class Targets {
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<Integer> pooled = new HashSet<>();
  private final List<List<Integer>> sources = new ArrayList<>();
  private final int[][] byBranch;

  Targets(Panel panel, Participation participation, Lineage lineage, int year) {
    List<String> branches = panel.branchIds();
    branches.forEach(this::number);
    byBranch = new int[branches.size()][];
    for (int b = 0; b < byBranch.length; b++) {
      String branch = branches.get(b);
      if (!participation.includes(branch)) {
        byBranch[b] = new int[0];
        continue;
      }
      List<Integer> targets = new ArrayList<>(List.of(b));
      lineage.successors(branch, year).forEach(later -> targets.add(number(later)));
      for (int target : targets) {
        sources.get(target).add(b);
        if (target != b) {
          pooled.add(target);
        }
      }
      byBranch[b] = targets.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private int number(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    ids.add(id);
    sources.add(new ArrayList<>());
    numbers.put(id, ids.size() - 1);
    return ids.size() - 1;
  }

  int size() {
    return ids.size();
  }

  String id(int target) {
    return ids.get(target);
  }

  /** The targets of a branch's rows; none if it takes no part. */
  int[] of(int branch) {
    return byBranch[branch];
  }

  /** Whether the target pools rows of other branches. */
  boolean pooled(int target) {
    return pooled.contains(target);
  }

  /** The branches whose rows a target holds. */
  List<Integer> sources(int target) {
    return sources.get(target);
  }

  /** The ids of the pooled targets. */
  Set<String> pooledIds() {
    Set<String> names = new HashSet<>();
    pooled.forEach(target -> names.add(ids.get(target)));
    return names;
  }
}
