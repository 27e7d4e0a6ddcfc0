package partybuilding.benchmark.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs processes one after another and says what each cost. */
public final class ProcessMeter {
  private static final double NANOS = 1e9;
  private static final int SHOWN = 2000;

  private final Path folder;
  private final Duration limit;

  /**
   * Measures with the system's own {@code time} where there is one.
   *
   * @param folder for what the processes print
   * @param limit the longest that a process may take
   */
  public ProcessMeter(Path folder, Duration limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** How user time and memory are read on this machine. */
  public static String method() {
    return GnuTime.available() ? GnuTime.METHOD : Watch.METHOD;
  }

  /**
   * Runs a command to its end.
   *
   * @throws ProcessFailed if it fails, or takes longer than the limit
   */
  public Cost run(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    return GnuTime.available() ? timed(command) : watched(command);
  }

  private Cost timed(List<String> command) throws IOException, InterruptedException {
    Path report = folder.resolve("time.txt");
    long start = System.nanoTime();
    await(start(GnuTime.around(command, report)), command);
    double wall = (System.nanoTime() - start) / NANOS;
    return GnuTime.cost(report, wall);
  }

  private Cost watched(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(command);
    Watch watch = new Watch(process);
    watch.start();
    await(process, command);
    double wall = (System.nanoTime() - start) / NANOS;
    watch.join();
    return watch.cost(wall);
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output().toFile())
        .start();
  }

  private void await(Process process, List<String> command)
      throws IOException, InterruptedException {
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      throw new ProcessFailed("took longer than " + limit.toSeconds() + " s", command);
    }
    if (process.exitValue() != 0) {
      throw new ProcessFailed("exit status " + process.exitValue() + ": " + printed(), command);
    }
  }

  private String printed() throws IOException {
    String all = Files.readString(output(), StandardCharsets.UTF_8);
    return all.substring(Math.max(0, all.length() - SHOWN));
  }

  private Path output() {
    return folder.resolve("output.txt");
  }
}
