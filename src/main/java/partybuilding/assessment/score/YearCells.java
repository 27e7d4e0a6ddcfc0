package partybuilding.assessment.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One year's exact statistics, of the branches that take part.
 *
 * @param identified whether every ballot can be distinguished from the others
 * @param pools the branches of each pool that later years see as one, by its key; in the cells a
 *     pool's key stands in the place of a branch
 * @param dimensions by branch, dimension and group
 * @param indicators by branch, indicator and group
 * @param ballotMeans by dimension and group; empty unless {@code identified}
 * @param suspectedScales the indicators whose answers were most likely given on another scale
 * @param copiedGroups the groups in which ballots are copies of each other
 */
public record YearCells(
    boolean identified,
    Map<String, Set<String>> pools,
    SortedMap<CellKey, DimensionCell> dimensions,
    SortedMap<CellKey, IndicatorCell> indicators,
    List<BallotMeans> ballotMeans,
    Set<String> suspectedScales,
    Set<String> copiedGroups) {
  public YearCells {
    pools = Map.copyOf(pools);
    dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
    ballotMeans = List.copyOf(ballotMeans);
    suspectedScales = Set.copyOf(suspectedScales);
    copiedGroups = Set.copyOf(copiedGroups);
  }

  /** Whether a key is that of a pool. */
  public boolean pooled(String key) {
    return pools.containsKey(key);
  }

  /** The branches that are counted under a key. */
  public Set<String> branchesOf(String key) {
    return pools.getOrDefault(key, Set.of(key));
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
