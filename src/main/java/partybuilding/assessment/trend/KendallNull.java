package partybuilding.assessment.trend;

import java.util.Arrays;

/**
 * The exact distribution of Kendall's S when every order of the values is equally likely. Over the
 * orders of n values with ties of m₁, m₂, … the numbers of inversions are the coefficients of the
 * q-multinomial [n]!/([m₁]!·[m₂]!·…) (MacMahon 1916, Combinatory Analysis II; without ties Kendall
 * 1938, Biometrika 30:81), and S = pairs − 2·inversions, with pairs counting those that are not
 * tied.
 */
final class KendallNull {
  /** Beyond this the number of orders does not fit 64 bits. */
  static final int MOST = 20;

  private final long[] orders;

  private KendallNull(long[] orders) {
    this.orders = orders;
  }

  /** The distribution for as many values as the ties together hold; a value alone is a tie of 1. */
  static KendallNull of(int... ties) {
    int total = Arrays.stream(ties).sum();
    if (total > MOST) {
      throw new IllegalArgumentException("More than " + MOST + " values: " + total);
    }
    long[] coefficients = new long[total * (total - 1) / 2 + 1];
    coefficients[0] = 1;
    int placed = 0;
    for (int tie : ties) {
      for (int i = 1; i <= tie; i++) {
        multiply(coefficients, ++placed);
        divide(coefficients, i);
      }
    }
    return new KendallNull(Arrays.copyOf(coefficients, pairs(ties) + 1));
  }

  private static int pairs(int... ties) {
    int total = Arrays.stream(ties).sum();
    return total * (total - 1) / 2 - Arrays.stream(ties).map(m -> m * (m - 1) / 2).sum();
  }

  /** By 1 − q^power. */
  private static void multiply(long[] coefficients, int power) {
    for (int i = coefficients.length - 1; i >= power; i--) {
      coefficients[i] -= coefficients[i - power];
    }
  }

  /** By 1 − q^power, which leaves no rest: what is cut off at the end comes from nothing. */
  private static void divide(long[] coefficients, int power) {
    for (int i = power; i < coefficients.length; i++) {
      coefficients[i] += coefficients[i - power];
    }
  }

  /** The largest S: how many pairs are not tied. */
  int pairs() {
    return orders.length - 1;
  }

  /** The probability of an S at least as far from 0. */
  double beyond(int s) {
    long all = 0;
    long far = 0;
    for (int inversions = 0; inversions < orders.length; inversions++) {
      all += orders[inversions];
      far += Math.abs(pairs() - 2 * inversions) >= Math.abs(s) ? orders[inversions] : 0;
    }
    return (double) far / all;
  }
}
