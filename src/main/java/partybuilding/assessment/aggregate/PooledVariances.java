package partybuilding.assessment.aggregate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
  private final Map<SumKey, PooledVariance> own;
  private final Map<SumKey, PooledVariance> ofGroups;
  private final Map<SumKey, PooledVariance> ofDimensions;
  private final Map<SumKey, PooledVariance> ofAll;

  PooledVariances(YearCells cells, int minimum) {
    this.minimum = minimum;
    Predicate<CellStatistics> large = cell -> !isFew(cell);
    this.own = pooled(cells, PooledVariances::group, cell -> true);
    this.ofGroups = pooled(cells, PooledVariances::group, large);
    this.ofDimensions = pooled(cells, PooledVariances::dimension, large);
    this.ofAll = pooled(cells, PooledVariances::dimension, cell -> true);
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

  private static Map<SumKey, PooledVariance> pooled(
      YearCells cells, Function<CellKey, SumKey> place, Predicate<CellStatistics> taking) {
    GroupedSums table = new GroupedSums("squares", "freedom");
    cells
        .dimensions()
        .forEach(
            (key, cell) -> {
              if (!cells.pooled(key.branch()) && taking.test(cell.statistics())) {
                EstimatedVariance variance = cell.statistics().ofEvaluators();
                double freedom = variance.freedom();
                table.add(place.apply(key).parts(), freedom * variance.value(), freedom);
              }
            });
    Map<SumKey, PooledVariance> pools = new TreeMap<>();
    table.byKey().forEach((key, sums) -> pools.put(key, new PooledVariance(sums[0], sums[1])));
    return pools;
  }

  /** How sure the mean of a cell is; empty where nothing is known of how far ballots differ. */
  Optional<EstimatedVariance> ofMean(CellKey key, CellStatistics cell) {
    PooledVariance common = common(key);
    return isFew(cell) ? common.ofMeanOfFew(cell) : common.ofMean(cell);
  }

  /** Why there is no variance. */
  Note obstacle(CellKey key) {
    return common(key).obstacle();
  }

  /** A group of one voter everywhere is no group that others could speak for. */
  private PooledVariance common(CellKey key) {
    if (find(own, group(key)).freedom() == 0) {
      return PooledVariance.NONE;
    }
    PooledVariance ofGroup = find(ofGroups, group(key));
    if (ofGroup.freedom() > 0) {
      return ofGroup;
    }
    PooledVariance ofDimension = find(ofDimensions, dimension(key));
    return ofDimension.freedom() > 0 ? ofDimension : find(ofAll, dimension(key));
  }

  private static PooledVariance find(Map<SumKey, PooledVariance> pools, SumKey place) {
    return pools.getOrDefault(place, PooledVariance.NONE);
  }
}
