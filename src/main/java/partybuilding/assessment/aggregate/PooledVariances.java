package partybuilding.assessment.aggregate;

import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.PooledVariance;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.inference.EstimatedVariance;

/**
 * The variance within branches of a year by dimension and group, each branch once and as it was: a
 * pool of branches that later years see as one takes the same, for its ballots are theirs. A pool's
 * ballot that is a mean over predecessors varies less, so its interval is a little wide.
 */
final class PooledVariances {
  private final Map<SumKey, PooledVariance> pools = new TreeMap<>();

  PooledVariances(YearCells cells) {
    GroupedSums table = new GroupedSums("squares", "freedom");
    cells
        .dimensions()
        .forEach(
            (key, cell) -> {
              if (!cells.pooled(key.branch())) {
                EstimatedVariance own = cell.statistics().ofEvaluators();
                table.add(place(key).parts(), own.freedom() * own.value(), own.freedom());
              }
            });
    table.byKey().forEach((key, sums) -> pools.put(key, new PooledVariance(sums[0], sums[1])));
  }

  /** Of a cell's dimension and group. */
  PooledVariance of(CellKey key) {
    return pools.getOrDefault(place(key), PooledVariance.NONE);
  }

  private static SumKey place(CellKey key) {
    return SumKey.of(key.measure(), Integer.toString(key.group()));
  }
}
