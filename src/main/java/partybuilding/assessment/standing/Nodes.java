package partybuilding.assessment.standing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import partybuilding.assessment.lineage.View;

/** What a view's effects are of: branches and pools, numbered in code-point order of their keys. */
public final class Nodes {
  /** Stands for a branch that takes no part. */
  static final int NONE = -1;

  private static final Comparator<String> BY_CODE_POINTS = Nodes::compareCodePoints;

  private final List<String> keys;
  private final int[] byBranch;

  /**
   * The nodes of a view.
   *
   * @param branchIds the branches as a panel numbers them
   * @param takesPart whether a branch takes part in what is solved
   */
  Nodes(List<String> branchIds, View view, Predicate<String> takesPart) {
    keys = inOrder(view.keys().values());
    byBranch =
        branchIds.stream()
            .mapToInt(id -> takesPart.test(id) ? number(view.keys().getOrDefault(id, "")) : NONE)
            .toArray();
  }

  /** Characters beyond the first plane come after all others, which their surrogates do not. */
  private static int compareCodePoints(String one, String other) {
    int common = Math.min(one.length(), other.length());
    for (int i = 0; i < common; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return one.length() - other.length();
  }

  private static List<String> inOrder(Collection<String> keys) {
    SortedSet<String> ordered = new TreeSet<>(BY_CODE_POINTS);
    ordered.addAll(keys);
    return List.copyOf(ordered);
  }

  private int number(String key) {
    return Collections.binarySearch(keys, key, BY_CODE_POINTS);
  }

  int count() {
    return keys.size();
  }

  /** The id of a branch or the key of a pool. */
  String key(int node) {
    return keys.get(node);
  }

  /** The node that a branch's rows count toward; {@link #NONE} if it takes no part. */
  int of(int branch) {
    return byBranch[branch];
  }
}
