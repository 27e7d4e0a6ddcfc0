package partybuilding.assessment.aggregate;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.score.CellKey;
import partybuilding.assessment.score.CellStatistics;
import partybuilding.assessment.score.YearCells;

/**
 * The pooled within-branch variance of a year by dimension and group, Σ(n−1)s² / Σ(n−1): what a
 * group takes that has one ballot only, or whose ballots all agree.
 */
final class PooledSpread {
  private final Map<SumKey, double[]> sums;

  private PooledSpread(Map<SumKey, double[]> sums) {
    this.sums = sums;
  }

  static PooledSpread of(YearCells cells) {
    GroupedSums table =
        new GroupedSums(List.of("dimension", "evaluators"), List.of("squares", "freedom"));
    cells
        .dimensions()
        .forEach(
            (key, cell) -> {
              if (!cells.pooled(key.branch())) {
                double freedom = cell.statistics().ballots() - 1.0;
                table.add(
                    List.of(key.measure(), Integer.toString(key.group())),
                    freedom * cell.statistics().variance(),
                    freedom);
              }
            });
    return new PooledSpread(table.byKey());
  }

  /** A variance and the degrees of freedom it rests on; both 0 where there is none. */
  record Variance(double value, double freedom) {}

  /** The cell's own variance, or the pooled one where its own says nothing. */
  Variance of(CellKey key, CellStatistics cell) {
    if (cell.variance() > 0) {
      return new Variance(cell.variance(), cell.ballots() - 1.0);
    }
    double[] pooled =
        sums.getOrDefault(
            SumKey.of(key.measure(), Integer.toString(key.group())), new double[] {0, 0});
    return pooled[0] > 0 ? new Variance(pooled[0] / pooled[1], pooled[1]) : new Variance(0, 0);
  }
}
