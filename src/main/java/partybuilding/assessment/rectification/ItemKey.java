package partybuilding.assessment.rectification;

import java.util.Comparator;

/**
 * What makes a ledger item one item across the yearly files.
 *
 * @param branch the branch that carries on the line in the report year
 * @param id the item's number
 * @param yearRaised the assessment that raised it
 */
record ItemKey(String branch, String id, int yearRaised) implements Comparable<ItemKey> {
  private static final Comparator<ItemKey> ORDER =
      Comparator.comparing(ItemKey::yearRaised)
          .thenComparing(ItemKey::branch)
          .thenComparing(ItemKey::id);

  @Override
  public int compareTo(ItemKey other) {
    return ORDER.compare(this, other);
  }
}
