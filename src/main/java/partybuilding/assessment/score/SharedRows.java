package partybuilding.assessment.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.score.FoldBoard.Fraction;

/**
 * The rows that one ballot spends on predecessors of the same later branch: there it counts once,
 * with its mean over them.
 */
final class SharedRows {
  private final int figures;
  private final int groups;
  private final Map<Integer, Sums> byTargetAndGroup = new HashMap<>();

  /** Of the ballot that is being read; no ballot pays for the pools that it does not rate. */
  private final List<Sums> touched = new ArrayList<>();

  /** The sums of one target and group. */
  private static final class Sums {
    private final int target;
    private final int group;
    private final long[] sums;
    private final int[] counts;
    private boolean touched;

    Sums(int target, int group, int figures) {
      this.target = target;
      this.group = group;
      sums = new long[figures];
      counts = new int[figures];
    }

    void add(int figure, long value) {
      sums[figure] += value;
      counts[figure]++;
    }

    void flush(FoldBoard board) {
      for (int figure = 0; figure < sums.length; figure++) {
        if (counts[figure] > 0) {
          board.add(figure, target, group, new Fraction(sums[figure], counts[figure]));
        }
      }
      Arrays.fill(sums, 0);
      Arrays.fill(counts, 0);
      touched = false;
    }
  }

  SharedRows(int figures, int groups) {
    this.figures = figures;
    this.groups = groups;
  }

  void add(int figure, int target, int group, long value) {
    Sums sums =
        byTargetAndGroup.computeIfAbsent(
            target * groups + group, unused -> new Sums(target, group, figures));
    if (!sums.touched) {
      sums.touched = true;
      touched.add(sums);
    }
    sums.add(figure, value);
  }

  /** Hands every mean to the board and starts the next ballot. */
  void flush(FoldBoard board) {
    if (!touched.isEmpty()) {
      touched.forEach(sums -> sums.flush(board));
      touched.clear();
    }
  }
}
