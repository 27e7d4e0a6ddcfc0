package partybuilding.assessment.aggregate;

import java.util.List;

/** What the sums of a row belong to. */
record SumKey(List<String> parts) implements Comparable<SumKey> {
  SumKey {
    parts = List.copyOf(parts);
  }

  static SumKey of(String... parts) {
    return new SumKey(List.of(parts));
  }

  @Override
  public int compareTo(SumKey other) {
    for (int i = 0; i < parts.size(); i++) {
      int order = parts.get(i).compareTo(other.parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
