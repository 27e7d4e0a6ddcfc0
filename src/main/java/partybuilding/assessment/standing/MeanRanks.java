package partybuilding.assessment.standing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks from 1 for the highest; equal values share the mean of their ranks. Values count as equal
 * when they differ by no more than arithmetic may have made.
 */
public final class MeanRanks {
  /** Of the largest value. */
  private static final double NOISE = 1e-9;

  private MeanRanks() {}

  /** The ranks of the values, in their order. */
  public static double[] of(double[] values) {
    int[] order = highestFirst(values);
    double noise = NOISE * Arrays.stream(values).map(Math::abs).max().orElse(0);
    double[] ranks = new double[values.length];
    for (int first = 0; first < order.length; ) {
      int next = endOfTie(values, order, first, noise);
      for (int place = first; place < next; place++) {
        ranks[order[place]] = (first + 1 + next) / 2.0;
      }
      first = next;
    }
    return ranks;
  }

  private static int[] highestFirst(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(place -> -values[place]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int endOfTie(double[] values, int[] order, int first, double noise) {
    int next = first + 1;
    while (next < order.length && values[order[first]] - values[order[next]] <= noise) {
      next++;
    }
    return next;
  }
}
