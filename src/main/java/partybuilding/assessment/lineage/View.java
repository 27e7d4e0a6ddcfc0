package partybuilding.assessment.lineage;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The branches of one year as reports from some year on see them.
 *
 * @param since the first report year that sees them so; the year itself for the branches as they
 *     were
 * @param keys under what each branch counts: its own id, or the key of the pool it is part of
 */
public record View(int since, SortedMap<String, String> keys) {
  public View {
    keys = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) keys));
  }

  /** The branches that count under each key. */
  public Map<String, SortedSet<String>> branches() {
    Map<String, SortedSet<String>> branches = new TreeMap<>();
    keys.forEach((branch, key) -> branches.computeIfAbsent(key, k -> new TreeSet<>()).add(branch));
    return branches;
  }
}
