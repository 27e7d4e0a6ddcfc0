package partybuilding.benchmark.cell;

import java.util.Comparator;

/** What a cell is about, in the canonical words of the tables. */
record CellName(int year, String branch, String indicator, String group)
    implements Comparable<CellName> {
  private static final Comparator<CellName> ORDER =
      Comparator.comparingInt(CellName::year)
          .thenComparing(CellName::branch)
          .thenComparing(CellName::indicator)
          .thenComparing(CellName::group);

  @Override
  public int compareTo(CellName other) {
    return ORDER.compare(this, other);
  }
}
