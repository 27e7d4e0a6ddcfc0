package partybuilding.assessment.block;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * How a file is cut into blocks.
 *
 * @param bytes how long a block is at least; it ends with the line
 * @param threads how many threads part the blocks into cells; twice as many blocks are held ahead
 * @param executor runs them
 * @param watch receives the progress of reading
 */
public record Blocking(int bytes, int threads, Executor executor, BlockWatch watch) {
  /** Large enough that handing a block over costs nothing, small enough for a core's cache. */
  private static final int BYTES = 1 << 19;

  private static final long IDLE_SECONDS = 5;

  /** Without reports of progress. */
  public Blocking(int bytes, int threads, Executor executor) {
    this(bytes, threads, executor, BlockWatch.NONE);
  }

  /** Blocks that are parted on so many threads; they end when there is nothing left to do. */
  public static Blocking on(int threads) {
    if (threads == 1) {
      return new Blocking(BYTES, 1, Runnable::run);
    }
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    pool.allowCoreThreadTimeOut(true);
    return new Blocking(BYTES, threads, pool);
  }

  /** The same, with reports of progress. */
  public Blocking watchedBy(BlockWatch watching) {
    return new Blocking(bytes, threads, executor, watching);
  }

  /** How many blocks are held while they wait for their turn; of one thread they wait for none. */
  int ahead() {
    return threads == 1 ? 1 : 2 * threads;
  }

  /** Whether a file of so many bytes is read faster in blocks: it is several blocks long. */
  public boolean pays(long size) {
    return size > 2L * bytes;
  }
}
