package partybuilding.assessment.ballot;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/**
 * Shares a pass over many rows among the threads of the pool that it runs on; outside a pool there
 * is one part. How many parts there are must not show: what they find is whole numbers to be added
 * up, or is found unit by unit, such as the fits of dimensions, and joined in the order of the
 * units.
 */
public final class WorkParts {
  /** A part of fewer rows is done before another thread has begun. */
  private static final int FEWEST = 1 << 16;

  private WorkParts() {}

  /** A part of a pass: what it finds from one unit to before another. */
  public interface Part<T> {
    /** Goes through the units. */
    T of(int from, int to);
  }

  /**
   * What every part finds, in their order.
   *
   * @param units what is shared, such as ballots
   * @param rows how many rows they have together
   */
  public static <T> List<T> of(int units, int rows, Part<T> part) {
    int parts = Math.min(threads(), Math.max(1, rows / FEWEST));
    if (parts == 1) {
      return List.of(part.of(0, units));
    }
    List<ForkJoinTask<T>> tasks =
        IntStream.range(0, parts)
            .mapToObj(
                place -> task(part, bound(units, place, parts), bound(units, place + 1, parts)))
            .toList();
    return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
  }

  private static <T> ForkJoinTask<T> task(Part<T> part, int from, int to) {
    return ForkJoinTask.adapt(() -> part.of(from, to));
  }

  private static int bound(int units, int place, int parts) {
    return (int) ((long) units * place / parts);
  }

  private static int threads() {
    return ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool().getParallelism() : 1;
  }
}
