package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, with a heap of 256 MB. */
final class SmallProcess {
  private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

  private SmallProcess() {}

  /** Runs a command to its end. */
  static Terminal run(Path folder, String... arguments) throws IOException, InterruptedException {
    return new OwnProcess(folder, Map.of(), SMALL).run(arguments);
  }
}
