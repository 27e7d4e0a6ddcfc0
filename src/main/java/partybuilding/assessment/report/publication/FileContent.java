package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Path;

/** The content of a file. */
@FunctionalInterface
public interface FileContent {
  /** Writes the content into a file. */
  void write(Path file) throws IOException;
}
