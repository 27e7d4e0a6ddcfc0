package partybuilding.assessment.aggregate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.CellStatistics;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.inference.EstimatedVariance;

/**
 * The variance within branches of a year by dimension and group, each branch once and as it was: a
 * pool of branches that later years see as one takes the same, for its ballots are theirs. A pool's
 * ballot that is a mean over predecessors varies less, so its interval is a little wide.
 *
 * <p>A cell of fewer ballots than the minimum group has no part in any variance, not even in its
 * own: the intervals of two years are as many equations as there are groups, and how far the few
 * disagree would follow from them. Like a single ballot it takes what the larger cells have in
 * common, those of its group, else of its dimension. Where there are none, all cells have a part.
 */
final class PooledVariances {
  private final int minimum;
  private final Map<SumKey, Pool> groups;
  private final Map<SumKey, Pool> dimensions;

  /** What all cells of a group or a dimension have in common, and the large ones alone. */
  private record Pool(PooledVariance all, PooledVariance large) {
    static final Pool NONE = new Pool(PooledVariance.NONE, PooledVariance.NONE);
  }

  PooledVariances(YearCells cells, int minimum) {
    this.minimum = minimum;
    GroupedSums ofGroups = sums();
    GroupedSums ofDimensions = sums();
    cells
        .dimensions()
        .forEach(
            (key, cell) -> {
              if (!cells.pooled(key.branch())) {
                double[] own = own(cell.statistics());
                ofGroups.add(group(key).parts(), own);
                ofDimensions.add(dimension(key).parts(), own);
              }
            });
    this.groups = pools(ofGroups);
    this.dimensions = pools(ofDimensions);
  }

  private static GroupedSums sums() {
    return new GroupedSums("squares", "freedom", "squares of large", "freedom of large");
  }

  private double[] own(CellStatistics cell) {
    EstimatedVariance variance = cell.ofEvaluators();
    double freedom = variance.freedom();
    double squares = freedom * variance.value();
    return isFew(cell)
        ? new double[] {squares, freedom, 0, 0}
        : new double[] {squares, freedom, squares, freedom};
  }

  private static Map<SumKey, Pool> pools(GroupedSums table) {
    Map<SumKey, Pool> pools = new TreeMap<>();
    table
        .byKey()
        .forEach(
            (key, sums) ->
                pools.put(
                    key,
                    new Pool(
                        new PooledVariance(sums[0], sums[1]),
                        new PooledVariance(sums[2], sums[3]))));
    return pools;
  }

  private static SumKey group(CellKey key) {
    return SumKey.of(key.measure(), Integer.toString(key.group()));
  }

  private static SumKey dimension(CellKey key) {
    return SumKey.of(key.measure());
  }

  private boolean isFew(CellStatistics cell) {
    return cell.ballots() < minimum;
  }

  /** How sure the mean of a cell is; empty where nothing is known of how far ballots differ. */
  Optional<EstimatedVariance> ofMean(CellKey key, CellStatistics cell) {
    PooledVariance common = common(key);
    return isFew(cell) ? common.ofMeanOfFew(cell) : common.ofMean(cell);
  }

  /** Why {@link #ofMean} is empty. */
  Note obstacle(CellKey key) {
    return common(key).obstacle();
  }

  /** A group with one voter in each cell takes nothing: no cell shows how far its voters differ. */
  private PooledVariance common(CellKey key) {
    Pool group = groups.getOrDefault(group(key), Pool.NONE);
    if (group.all().freedom() == 0) {
      return PooledVariance.NONE;
    }
    Pool dimension = dimensions.getOrDefault(dimension(key), Pool.NONE);
    return group.large().or(dimension.large()).or(dimension.all());
  }
}
