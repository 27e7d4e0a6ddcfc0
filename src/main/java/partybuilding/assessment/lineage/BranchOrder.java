package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one order in which branches are always shown. */
final class BranchOrder {
  private BranchOrder() {}

  /**
   * The branches of one organisation together, and of one kind in it, where the first of them
   * stands.
   */
  static List<Branch> together(List<Branch> branches) {
    Map<String, Map<String, List<Branch>>> units = new LinkedHashMap<>();
    for (Branch branch : branches) {
      units
          .computeIfAbsent(branch.parent(), parent -> new LinkedHashMap<>())
          .computeIfAbsent(branch.kind(), kind -> new ArrayList<>())
          .add(branch);
    }
    return units.values().stream()
        .flatMap(kinds -> kinds.values().stream())
        .flatMap(List::stream)
        .toList();
  }
}
