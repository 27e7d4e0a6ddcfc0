package partybuilding.assessment.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/**
 * Writes files of a report side by side, on the threads that it is called on. Parts may have parts:
 * whoever waits for one takes on any other, which a parallel stream within another does not.
 */
final class SideBySide {
  private SideBySide() {}

  /** A file, or several; no part reads or writes what another one does. */
  interface Part {
    void write() throws IOException;
  }

  static void write(Stream<Part> parts) throws IOException {
    List<ForkJoinTask<?>> tasks = parts.<ForkJoinTask<?>>map(SideBySide::task).toList();
    try {
      ForkJoinTask.invokeAll(tasks);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
