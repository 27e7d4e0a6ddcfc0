package partybuilding.assessment.score;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.score.FoldBoard.Fraction;

/**
 * The rows that one ballot spends on predecessors of the same later branch: there it counts once,
 * with its mean over them.
 */
final class SharedRows {
  private final int figures;
  private final Map<Integer, Sums> byTargetAndGroup = new TreeMap<>();
  private final int groups;

  /** The sums of one target and group. */
  private static final class Sums {
    private final long[] sums;
    private final int[] counts;

    Sums(int figures) {
      sums = new long[figures];
      counts = new int[figures];
    }
  }

  SharedRows(int figures, int groups) {
    this.figures = figures;
    this.groups = groups;
  }

  void add(int figure, int target, int group, long value) {
    Sums sums =
        byTargetAndGroup.computeIfAbsent(target * groups + group, unused -> new Sums(figures));
    sums.sums[figure] += value;
    sums.counts[figure]++;
  }

  /** Hands every mean to the board and starts the next ballot. */
  void flush(FoldBoard board) {
    byTargetAndGroup.forEach(
        (place, sums) -> {
          for (int figure = 0; figure < figures; figure++) {
            if (sums.counts[figure] > 0) {
              Fraction mean = new Fraction(sums.sums[figure], sums.counts[figure]);
              board.add(figure, place / groups, place % groups, mean);
            }
          }
          Arrays.fill(sums.sums, 0);
          Arrays.fill(sums.counts, 0);
        });
  }
}
