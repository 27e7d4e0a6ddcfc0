package partybuilding.assessment.cli.message;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** A log that is being written. */
record OpenLog(Path path, PrintWriter writer) {
  void write(List<String> lines) {
    lines.forEach(writer::println);
    writer.flush();
  }

  /** Whether everything so far was written. */
  boolean whole() {
    return !writer.checkError();
  }
}
