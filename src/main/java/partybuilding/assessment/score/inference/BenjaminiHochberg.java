package partybuilding.assessment.score.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts the probabilities of one family of tests, so that of the changes called real at most a
 * share q is not (Benjamini and Hochberg 1995, JRSS-B 57:289): over p ascending, adjusted(i) = min
 * over k ≥ i of p(k)·m/k, at most 1.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The adjusted probabilities, in the order of the given. */
  public static double[] adjust(double[] probabilities) {
    int m = probabilities.length;
    Integer[] descending =
        IntStream.range(0, m)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> probabilities[i]).reversed())
            .toArray(Integer[]::new);
    double[] adjusted = new double[m];
    double least = 1;
    for (int i = 0; i < m; i++) {
      int rank = m - i;
      least = Math.min(least, probabilities[descending[i]] * m / rank);
      adjusted[descending[i]] = least;
    }
    return Arrays.copyOf(adjusted, m);
  }
}
