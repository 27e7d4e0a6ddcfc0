package partybuilding.assessment.score.inference;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleBinaryOperator;

/**
 * The quantiles that were asked for, as each takes values of the incomplete beta function. Of two
 * that would have one place the later stays, so the memory is bounded; what is answered never
 * depends on it.
 */
final class QuantileMemory {
  private static final int BITS = 18;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final DoubleBinaryOperator quantile;
  private final AtomicReferenceArray<Quantile> places = new AtomicReferenceArray<>(1 << BITS);

  private record Quantile(double freedom, double tail, double value) {
    boolean answers(double otherFreedom, double otherTail) {
      return freedom == otherFreedom && tail == otherTail;
    }
  }

  /** Caches the results of {@code quantile} by degrees of freedom and tail probability. */
  QuantileMemory(DoubleBinaryOperator quantile) {
    this.quantile = quantile;
  }

  double find(double freedom, double tail) {
    int place = place(freedom, tail);
    Quantile known = places.get(place);
    if (known == null || !known.answers(freedom, tail)) {
      known = new Quantile(freedom, tail, quantile.applyAsDouble(freedom, tail));
      places.set(place, known);
    }
    return known.value();
  }

  private static int place(double freedom, double tail) {
    long bits = 31 * Double.doubleToLongBits(freedom) + Double.doubleToLongBits(tail);
    return (int) ((bits * SPREAD) >>> (Long.SIZE - BITS));
  }
}
