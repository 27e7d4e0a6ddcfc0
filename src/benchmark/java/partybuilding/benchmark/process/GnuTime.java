package partybuilding.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The system's {@code time}: the user time of a process with all that it started, and the peak of
 * the largest single one among them.
 */
final class GnuTime {
  static final String METHOD = "GNU time";
  private static final Path PROGRAM = Path.of("/usr/bin/time");
  private static final double KILOBYTES = 1024;

  private GnuTime() {}

  static boolean available() {
    return Files.isExecutable(PROGRAM);
  }

  static List<String> around(List<String> command, Path report) {
    List<String> timed = new ArrayList<>();
    timed.addAll(List.of(PROGRAM.toString(), "-q", "-f", "%U %M", "-o", report.toString()));
    timed.addAll(command);
    return timed;
  }

  static Cost cost(Path report, double wall) throws IOException {
    List<String> parts = List.of(Files.readString(report).strip().split(" "));
    return new Cost(
        wall, Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)) / KILOBYTES);
  }
}
