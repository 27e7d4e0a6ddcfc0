package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Path;

/** What a file is filled with. */
@FunctionalInterface
public interface FileContent {
  /** Writes it. */
  void write(Path file) throws IOException;
}
