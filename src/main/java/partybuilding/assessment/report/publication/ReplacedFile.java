package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import partybuilding.assessment.permission.Access;

/**
 * A file beside the reports that each run replaces in one step.
 *
 * @param folder of the reports
 * @param name of the file
 */
record ReplacedFile(Path folder, String name) {
  Path path() {
    return folder.resolve(name);
  }

  /** Writes the file; the temporary file of an interrupted run is overwritten. */
  void write(FileContent content, Access access) throws IOException {
    Path written = folder.resolve("." + name + ".new");
    try {
      content.write(written);
      access.give(written);
      Files.move(written, path(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
