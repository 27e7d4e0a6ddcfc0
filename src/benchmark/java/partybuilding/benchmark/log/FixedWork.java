package partybuilding.benchmark.log;

import java.util.stream.LongStream;

/**
 * How fast a core is at the moment: a machine that is shared does not always do its usual work, and
 * times of two logs can only be compared by what the same arithmetic took.
 */
public final class FixedWork {
  private static final int STEPS = 250_000_000;
  private static final int TIMES = 3;
  private static final double NANOSECONDS = 1e9;

  private FixedWork() {}

  /** The least time of a quarter of a billion steps of xorshift (Marsaglia 2003), on one core. */
  public static String seconds() {
    long least = LongStream.generate(FixedWork::nanoseconds).limit(TIMES).min().orElseThrow();
    return "%.2f s for %,d steps of xorshift".formatted(least / NANOSECONDS, STEPS);
  }

  private static long nanoseconds() {
    long begun = System.nanoTime();
    long state = begun | 1;
    for (int i = 0; i < STEPS; i++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
    }
    long ended = System.nanoTime();
    // Never 0, which the compiler cannot know: without a use the loop would be left out.
    return state == 0 ? 0 : ended - begun;
  }
}
