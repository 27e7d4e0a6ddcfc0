package partybuilding.assessment.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/**
 * Writes files of a report side by side, on the pool of threads that it is called on. Parts may
 * have parts: a thread that waits for one runs any other meanwhile, which a thread that waits for a
 * parallel stream within another does not.
 */
public final class SideBySide {
  private SideBySide() {}

  /** A file, or several; no part reads or writes what another one does. */
  public interface Part {
    /** Writes it. */
    void write() throws IOException;
  }

  /** Writes all parts; when one fails, nothing is thrown while another may still be writing. */
  public static void write(Stream<Part> parts) throws IOException {
    List<ForkJoinTask<?>> tasks = parts.<ForkJoinTask<?>>map(SideBySide::task).toList();
    end(tasks);
    try {
      tasks.forEach(ForkJoinTask::join);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The first here, the others on whatever thread is free, in their order. */
  private static void end(List<ForkJoinTask<?>> tasks) {
    for (int i = tasks.size() - 1; i > 0; i--) {
      tasks.get(i).fork();
    }
    tasks.stream().limit(1).forEach(ForkJoinTask::quietlyInvoke);
    tasks.forEach(ForkJoinTask::quietlyJoin);
  }

  private static ForkJoinTask<?> task(Part part) {
    return ForkJoinTask.adapt(() -> written(part));
  }

  private static void written(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
