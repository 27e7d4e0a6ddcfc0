package partybuilding.benchmark.work;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as people have it.
 *
 * @param start the single file, or the launcher of the distribution
 * @param options of the virtual machine, for the single file
 */
public record InstalledProgram(Path start, List<String> options) {
  private static final Path SINGLE_FILE = Path.of("target/party-building-assessment.jar");
  private static final Path LAUNCHER =
      Path.of(
          "target/party-building-assessment-distribution/party-building-assessment/bin",
          File.separatorChar == '/' ? "assessment" : "assessment.cmd");

  public InstalledProgram {
    options = List.copyOf(options);
  }

  /** The launcher where the build has made one, else the single file. */
  public static Path built() {
    return Files.exists(LAUNCHER) ? LAUNCHER : SINGLE_FILE;
  }

  /** A command of the program. */
  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    if (start.toString().endsWith(".jar")) {
      command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
      command.addAll(options);
      command.add("-jar");
    }
    command.add(start.toAbsolutePath().toString());
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** The main job on a folder of exports, with what it keeps and publishes in another. */
  List<String> report(Path exports, Path folder, String... arguments) {
    String[] where = {
      "run",
      "--data=" + exports,
      "--reports=" + folder.resolve("reports"),
      "--state=" + folder.resolve("state")
    };
    return command(
        Stream.concat(Arrays.stream(where), Arrays.stream(arguments)).toArray(String[]::new));
  }

  /** Writes a synthetic college. */
  List<String> sample(Path exports, List<String> options) {
    return command(
        Stream.concat(Stream.of("sample", "--data=" + exports), options.stream())
            .toArray(String[]::new));
  }
}
