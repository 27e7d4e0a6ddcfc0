package partybuilding.assessment.chart.draw;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts from zero.
 *
 * @param upper a multiple of {@code step}
 * @param step between printed values
 */
public record CountAxis(long upper, long step) {
  private static final int MOST_TICKS = 6;

  public static CountAxis covering(long most) {
    long unit = 1;
    while (true) {
      for (long step : new long[] {unit, 2 * unit, 5 * unit}) {
        if (step * MOST_TICKS >= most) {
          return new CountAxis(Math.max(1, (most + step - 1) / step) * step, step);
        }
      }
      unit *= 10;
    }
  }

  /** The printed values, ascending. */
  public List<Long> ticks() {
    return LongStream.rangeClosed(0, upper / step).map(i -> i * step).boxed().toList();
  }
}
