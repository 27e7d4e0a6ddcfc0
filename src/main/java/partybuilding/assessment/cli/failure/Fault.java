package partybuilding.assessment.cli.failure;

import java.nio.file.Path;
import java.util.Map;

/**
 * A fault of the machine or of the program.
 *
 * @param key of its sentence among the words of the commands
 * @param values that fill the sentence
 */
public record Fault(String key, Map<String, Object> values) {
  /** A fault of a file or folder. */
  static Fault at(Path path, String key) {
    return new Fault(key, Map.of("path", path));
  }

  /** A heap that is limited to too few bytes. */
  static Fault ofMemory(long limit) {
    long megabytes = limit >> 20;
    return new Fault("fault.memory", Map.of("limit", megabytes, "more", 2 * megabytes));
  }

  /** A fault of the program: none was found on the machine. */
  static Fault ofTheProgram() {
    return new Fault("fault.program", Map.of());
  }
}
