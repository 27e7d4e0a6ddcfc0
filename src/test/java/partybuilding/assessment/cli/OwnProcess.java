package partybuilding.assessment.cli;

import java.io.BufferedReader;
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
import org.junit.jupiter.api.condition.OS;

/**
 * The program in a process of its own.
 *
 * @param folder where it runs
 * @param environment what is set there besides the machine's own
 * @param machine options of the virtual machine
 */
record OwnProcess(Path folder, Map<String, String> environment, List<String> machine) {
  /** On the machine as it is. */
  static OwnProcess in(Path folder) {
    return new OwnProcess(folder, Map.of(), List.of());
  }

  /** Runs a command to its end. */
  Terminal run(String... arguments) throws IOException, InterruptedException {
    return toItsEnd(command(arguments));
  }

  /** Runs a command that is sent a signal once it says a line that begins like this. */
  Terminal signalled(String signal, String beginning, String... arguments)
      throws IOException, InterruptedException {
    Process process = builder(answering(signal, command(arguments))).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (lines.stream().noneMatch(said -> said.startsWith(beginning))
            && line.startsWith(beginning)) {
          new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        }
        lines.add(line);
      }
    }
    return new Terminal(process.waitFor(), lines);
  }

  /**
   * Whoever runs the tests, such as a shell in the background, may ignore the signal, and a child
   * inherits that; the tool that takes it back is Linux's.
   */
  private static List<String> answering(String signal, List<String> command) {
    List<String> answering = new ArrayList<>();
    if (OS.LINUX.isCurrentOs()) {
      answering.addAll(List.of("env", "--default-signal=" + signal));
    }
    answering.addAll(command);
    return answering;
  }

  /** Runs a command by way of a shell, which gives it other streams. */
  Terminal redirected(String streams, String... arguments)
      throws IOException, InterruptedException {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" " + streams, "sh"));
    shell.addAll(command(arguments));
    return toItsEnd(shell);
  }

  /** Runs a command on a terminal of its own. */
  Terminal onTerminal(String... arguments) throws IOException, InterruptedException {
    String command =
        command(arguments).stream()
            .map(argument -> "'" + argument + "'")
            .collect(Collectors.joining(" "));
    return toItsEnd(List.of("script", "--quiet", "--return", "--command", command, "/dev/null"));
  }

  private Terminal toItsEnd(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("output", ".txt");
    int status = builder(command).redirectOutput(output.toFile()).start().waitFor();
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    Files.delete(output);
    return new Terminal(status, lines);
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", classPath()));
    command.add(Main.class.getName());
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().putAll(environment);
    return process.redirectErrorStream(true);
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
