package partybuilding.benchmark.work;

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
  public InstalledProgram {
    options = List.copyOf(options);
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
