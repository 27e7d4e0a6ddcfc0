package partybuilding.assessment.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import partybuilding.assessment.run.ending.RunFailure;

/** The threads of a run: what its work does side by side is done by so many, and by no others. */
public final class WorkerThreads {
  private WorkerThreads() {}

  /** What they do. */
  public interface Work<T> {
    T done() throws IOException;
  }

  /** Does some work on so many threads; when it is done or has failed, nothing goes on. */
  public static <T> T use(int threads, Work<T> work) throws IOException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    FutureTask<T> task = new FutureTask<>(work::done); // the pool's own would wrap what is thrown
    try {
      pool.execute(task);
      return task.get();
    } catch (ExecutionException e) {
      throw fault(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailure(e.toString(), e);
    } finally {
      end(pool);
    }
  }

  /**
   * Work that has failed in one place may still be going on in others. A file must not be written
   * into a folder that its caller deletes, nor a row into a state that its caller closes.
   */
  private static void end(ForkJoinPool pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException fault(ExecutionException failure) throws IOException {
    Throwable cause = failure.getCause();
    if (cause instanceof IOException unwritten) {
      throw unwritten;
    }
    if (cause instanceof UncheckedIOException unwritten) {
      throw unwritten.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault
        ? fault
        : new RunFailure(failure.toString(), failure);
  }
}
