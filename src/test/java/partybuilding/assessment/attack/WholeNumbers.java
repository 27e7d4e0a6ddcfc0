package partybuilding.assessment.attack;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The whole numbers that three groups may have, given their weighted sum: found by trying them all,
 * until each group is known to have two.
 */
final class WholeNumbers {
  private static final double ROUNDING = 1e-9;

  private final double[] weights;
  private final int[] largest;

  /** Takes what one unit of each group has of the sum, and the largest number of each group. */
  WholeNumbers(double[] weights, int[] largest) {
    this.weights = weights.clone();
    this.largest = largest.clone();
  }

  /** The groups of which only one number fits a sum between two bounds. */
  List<Integer> determined(double low, double high) {
    Search search = new Search(low - ROUNDING, high + ROUNDING);
    search.run();
    return IntStream.range(0, weights.length)
        .filter(g -> search.found[g].cardinality() == 1)
        .boxed()
        .toList();
  }

  private final class Search {
    private final double low;
    private final double high;
    private final BitSet[] found = {new BitSet(), new BitSet(), new BitSet()};

    Search(double low, double high) {
      this.low = low;
      this.high = high;
    }

    private double most(int group) {
      return weights[group] * largest[group];
    }

    void run() {
      int from = (int) Math.max(0, Math.ceil((low - most(1) - most(2)) / weights[0] - 1e-6));
      for (int a = from; a <= largest[0] && weights[0] * a <= high && !finished(); a++) {
        second(a);
      }
    }

    private void second(int a) {
      double sum = weights[0] * a;
      int from = (int) Math.max(0, Math.ceil((low - sum - most(2)) / weights[1] - 1e-6));
      for (int b = from; b <= largest[1] && sum + weights[1] * b <= high && !finished(); b++) {
        third(a, b);
      }
    }

    private void third(int a, int b) {
      double sum = weights[0] * a + weights[1] * b;
      int from = (int) Math.max(0, Math.ceil((low - sum) / weights[2] - 1e-6));
      for (int c = from; c <= largest[2] && sum + weights[2] * c <= high && !finished(); c++) {
        if (sum + weights[2] * c >= low) {
          found[0].set(a);
          found[1].set(b);
          found[2].set(c);
        }
      }
    }

    private boolean finished() {
      return IntStream.range(0, 3).allMatch(g -> found[g].cardinality() > 1);
    }
  }
}
