package partybuilding.assessment.aggregate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole numbers summed over equal keys, row by row: no row is kept. */
final class GroupedCounts {
  private final int width;
  private final Map<SumKey, long[]> sums = new HashMap<>();

  /** Counts with {@code width} numbers per row. */
  GroupedCounts(int width) {
    this.width = width;
  }

  void add(SumKey key, long... numbers) {
    long[] sum = sums.computeIfAbsent(key, unused -> new long[width]);
    for (int i = 0; i < width; i++) {
      sum[i] += numbers[i];
    }
  }

  /** The sums of every key, in the keys' order. */
  SortedMap<SumKey, long[]> byKey() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }
}
