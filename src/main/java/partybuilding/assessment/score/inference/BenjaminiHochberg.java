package partybuilding.assessment.score.inference;

import java.util.Arrays;

/**
 * Adjusts the probabilities of one family of tests, so that of the changes called real at most a
 * share q is not (Benjamini and Hochberg 1995, JRSS-B 57:289): over p ascending, adjusted(i) = min
 * over k ≥ i of p(k)·m/k, at most 1.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The adjusted probabilities, in the order of the given; equal ones are adjusted alike. */
  public static double[] adjust(double[] probabilities) {
    double[] ascending = probabilities.clone();
    Arrays.sort(ascending);
    double[] adjusted = adjustedAscending(ascending);
    return Arrays.stream(probabilities)
        .map(p -> adjusted[Arrays.binarySearch(ascending, p)])
        .toArray();
  }

  private static double[] adjustedAscending(double[] ascending) {
    int m = ascending.length;
    double[] adjusted = new double[m];
    double least = 1;
    for (int rank = m; rank > 0; rank--) {
      least = Math.min(least, ascending[rank - 1] * m / rank);
      adjusted[rank - 1] = least;
    }
    return adjusted;
  }
}
