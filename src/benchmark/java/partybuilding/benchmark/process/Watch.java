package partybuilding.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a process while it runs, for machines without {@code time}: its processor time as the
 * platform tells it, system mode included, and the peak that Linux keeps.
 */
final class Watch extends Thread {
  static final String METHOD = "processor time and peak as last seen before the end";
  private static final long PAUSE = 10;
  private static final double MILLIS = 1000;
  private static final double KILOBYTES = 1024;
  private static final String PEAK = "VmHWM:";

  private final Process process;
  private volatile double seconds;
  private volatile double megabytes = Double.NaN;

  Watch(Process process) {
    super("watch");
    this.process = process;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      while (process.isAlive()) {
        look();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException end) {
      currentThread().interrupt();
    }
  }

  private void look() {
    seconds = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / MILLIS;
    megabytes = peak();
  }

  /** The peak so far; once the process has ended, the last one seen. */
  private double peak() {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToDouble(line -> kilobytes(line) / KILOBYTES)
          .findFirst()
          .orElse(megabytes);
    } catch (IOException | UncheckedIOException ended) {
      return megabytes;
    }
  }

  private static double kilobytes(String line) {
    List<String> parts = List.of(line.substring(PEAK.length()).strip().split(" "));
    return Double.parseDouble(parts.get(0));
  }

  Cost cost(double wall) {
    return new Cost(wall, seconds, megabytes);
  }
}
