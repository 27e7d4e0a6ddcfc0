package partybuilding.assessment.cli;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The program in a process of its own.
 *
 * @param folder where it runs
 * @param environment what is set there besides the machine's own
 * @param machine options of the virtual machine
 */
record OwnProcess(Path folder, Map<String, String> environment, List<String> machine) {
  /** Runs a command to its end. */
  Terminal run(String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile("output", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", classPath()));
    command.add(Main.class.getName());
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().putAll(environment);
    int status =
        process.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    Files.delete(output);
    return new Terminal(status, lines);
  }

  /** That of the tests, whoever runs them. */
  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path", "");
  }
}
