package partybuilding.assessment.score;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One year's exact statistics, of the branches that take part.
 *
 * @param identified whether every ballot can be told from the others
 * @param pooled the keys of the pools of branches that later years see as one; in the cells a
 *     pool's key stands in the place of a branch
 * @param dimensions by branch, dimension and group
 * @param indicators by branch, indicator and group
 * @param ballotMeans by dimension and group; empty unless {@code identified}
 */
public record YearCells(
    boolean identified,
    Set<String> pooled,
    SortedMap<CellKey, DimensionCell> dimensions,
    SortedMap<CellKey, IndicatorCell> indicators,
    List<BallotMeans> ballotMeans) {
  /** Copies everything. */
  public YearCells {
    pooled = Collections.unmodifiableSet(new TreeSet<>(pooled));
    dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
    ballotMeans = List.copyOf(ballotMeans);
  }

  /**
   * A dimension's cell.
   *
   * @param statistics of the ballots that answered all its indicators
   * @param votes how many grades were given in its grade indicators
   * @param good of them, how many are good
   * @param goodOrFairlyGood of them, how many are good or fairly good
   */
  public record DimensionCell(
      CellStatistics statistics, double votes, double good, double goodOrFairlyGood) {}

  /**
   * An indicator's cell.
   *
   * @param statistics of the ballots that answered it
   * @param grades its votes; all zero where it has no grades or of a pool
   */
  public record IndicatorCell(CellStatistics statistics, GradeCounts grades) {}
}
