package partybuilding.assessment.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Writes files of a report side by side, on the threads that it is called on. */
final class SideBySide {
  private SideBySide() {}

  /** A file, or several; no part reads or writes what another one does. */
  interface Part {
    void write() throws IOException;
  }

  static void write(Stream<Part> parts) throws IOException {
    try {
      parts.parallel().forEach(SideBySide::written);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void written(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
