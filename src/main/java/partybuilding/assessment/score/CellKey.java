package partybuilding.assessment.score;

import java.util.Comparator;

/**
 * A cell of a year.
 *
 * @param branch the branch's id
 * @param measure the id of an indicator or a dimension
 * @param group the group's place among the rules' groups
 */
public record CellKey(String branch, String measure, int group) implements Comparable<CellKey> {
  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::branch)
          .thenComparing(CellKey::measure)
          .thenComparing(CellKey::group);

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
