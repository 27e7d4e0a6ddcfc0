package partybuilding.assessment.crash;

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
import java.util.stream.Collectors;

/** A run in a process of its own whose moments are counted. */
final class WatchedProcess {
  static final String ENDED = "ended";

  private final Path errors;
  private final List<String> machine;

  /**
   * Runs in processes of their own.
   *
   * @param errors where each of them leaves what it says to people
   */
  WatchedProcess(Path errors) {
    this(errors, List.of());
  }

  /** On a virtual machine with settings of its own. */
  WatchedProcess(Path errors, List<String> machine) {
    this.errors = errors;
    this.machine = List.copyOf(machine);
  }

  /** Runs to the end; every moment that it passed, its step first. */
  List<String> moments(List<String> arguments) throws IOException, InterruptedException {
    Path log = errors.resolveSibling("moments.txt");
    Process process = start(List.of(set(CrashMoments.LOG, log)), arguments);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join("\n", said()));
    }
    return Files.readAllLines(log, StandardCharsets.UTF_8);
  }

  /** Runs up to a moment and kills it there; what it was about to do, or that it had ended. */
  String killedAt(String moment, List<String> arguments) throws IOException, InterruptedException {
    Process process = start(List.of(set(CrashMoments.CHOSEN, moment)), arguments);
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      String line = output.readLine();
      process.destroyForcibly().waitFor();
      return line == null ? ENDED : line;
    }
  }

  /** Runs with a disk that is full from a moment on; the exit status. */
  int fullFrom(String moment, List<String> arguments) throws IOException, InterruptedException {
    return start(
            List.of(set(CrashMoments.CHOSEN, moment), set(DiskFault.PROPERTY, DiskFault.FULL)),
            arguments)
        .waitFor();
  }

  /** Runs with a disk that can only be read; the exit status. */
  int readOnly(List<String> arguments) throws IOException, InterruptedException {
    return start(List.of(set(DiskFault.PROPERTY, DiskFault.READ_ONLY)), arguments).waitFor();
  }

  /** What the last one said to people. */
  List<String> said() throws IOException {
    return Files.readAllLines(errors, StandardCharsets.UTF_8);
  }

  private static String set(String property, Object value) {
    return "-D" + property + "=" + value;
  }

  private Process start(List<String> settings, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.add(
        set("java.nio.file.spi.DefaultFileSystemProvider", WatchedProvider.class.getName()));
    command.addAll(machine);
    command.addAll(settings);
    command.addAll(List.of("-cp", classPath(), WatchedMain.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(errors.toFile()).start();
  }

  /** That of the tests, whoever runs them. */
  private static String classPath() {
    return WatchedProcess.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path", "");
  }
}
