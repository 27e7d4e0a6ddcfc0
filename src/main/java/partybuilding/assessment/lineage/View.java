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
  /** Copies the keys. */
  public View {
    keys = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) keys));
  }

  /** The branches that count under a key. */
  public SortedSet<String> branches(String key) {
    SortedSet<String> branches = new TreeSet<>(keys.keySet());
    branches.removeIf(branch -> !key.equals(keys.get(branch)));
    return branches;
  }
}
