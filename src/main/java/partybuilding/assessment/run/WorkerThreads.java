package partybuilding.assessment.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import partybuilding.assessment.run.ending.RunFailure;

/** The threads of a run: what its work does side by side is done by so many, and by no others. */
public final class WorkerThreads {
  private WorkerThreads() {}

  /** What they do. */
  public interface Work<T> {
    T done() throws IOException;
  }

  /** Does some work on so many threads. */
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
      pool.shutdownNow();
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
