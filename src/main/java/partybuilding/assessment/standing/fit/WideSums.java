package partybuilding.assessment.standing.fit;

import java.math.BigInteger;

/** Sums of products of two whole numbers, in 128 bits each. */
public final class WideSums {
  private final long[] high;
  private final long[] low;

  public WideSums(int places) {
    high = new long[places];
    low = new long[places];
  }

  /** Adds {@code a * b}. */
  public void add(int place, long a, long b) {
    long product = a * b;
    long sum = low[place] + product;
    int carry = Long.compareUnsigned(sum, product) < 0 ? 1 : 0;
    low[place] = sum;
    high[place] = Math.addExact(high[place], Math.multiplyHigh(a, b) + carry);
  }

  public BigInteger total(int place) {
    BigInteger lower = BigInteger.valueOf(low[place] >>> 1).shiftLeft(1);
    lower = lower.add(BigInteger.valueOf(low[place] & 1));
    return BigInteger.valueOf(high[place]).shiftLeft(Long.SIZE).add(lower);
  }
}
