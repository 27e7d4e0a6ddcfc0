package partybuilding.benchmark.log;

import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * How fast a core is at the moment: a machine that is shared does not always do its usual work, and
 * times of two logs can only be compared by what the same work took. Arithmetic may be as fast as
 * ever where memory is not, so both are looked at.
 */
public final class FixedWork {
  private static final int STEPS = 250_000_000;
  private static final int READS = 5_000_000;
  private static final int NUMBERS = 1 << 26;
  private static final int TIMES = 3;
  private static final double NANOSECONDS = 1e9;

  private FixedWork() {}

  /** The least time of steps of arithmetic, and of a read from 256 MB in no order; on one core. */
  public static String done() {
    int[] memory = new int[NUMBERS];
    double steps = least(FixedWork::steps) / NANOSECONDS;
    double read = (double) least(() -> reads(memory)) / READS;
    return "%.2f s for %,d steps of xorshift, %.0f ns a read".formatted(steps, STEPS, read);
  }

  private static long least(LongSupplier work) {
    return LongStream.generate(work).limit(TIMES).min().orElseThrow();
  }

  private static long steps() {
    long begun = System.nanoTime();
    long state = begun | 1;
    for (int i = 0; i < STEPS; i++) {
      state = next(state);
    }
    return since(begun, state);
  }

  /** Where the next number is read depends on the one before, which is 0. */
  private static long reads(int[] memory) {
    long begun = System.nanoTime();
    long state = begun | 1;
    for (int i = 0; i < READS; i++) {
      state = next(state) + memory[(int) state & (NUMBERS - 1)];
    }
    return since(begun, state);
  }

  /** Xorshift (Marsaglia 2003, J Stat Softw 8:14). */
  private static long next(long state) {
    long next = state;
    next ^= next << 13;
    next ^= next >>> 7;
    return next ^ next << 17;
  }

  /** The state is never 0, which the compiler cannot know: unused, the loop would be left out. */
  private static long since(long begun, long state) {
    return state == 0 ? 0 : System.nanoTime() - begun;
  }
}
