package partybuilding.assessment.cli.message;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.permission.Access;

/** The logs of the last runs, one file per run, readable only by their owner. */
final class LogFolder {
  /** The number of logs kept. */
  static final int KEPT = 20;

  private static final String ENDING = ".log";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Path folder;

  /** The folder of a state. */
  LogFolder(Path state) {
    this.folder = state.resolve("log");
  }

  /**
   * Begins a log and deletes the oldest ones; empty if that fails, as a run does not depend on its
   * log.
   */
  Optional<OpenLog> begin(Instant time) {
    try {
      Files.createDirectories(folder, Access.OWNER.ofNewFolder(folder));
      rotate();
      String name = NAME.format(time) + "-" + ProcessHandle.current().pid() + ENDING;
      Path file = folder.resolve(name);
      Files.deleteIfExists(file);
      Files.createFile(file, Access.OWNER.ofNewFile(file));
      return Optional.of(
          new OpenLog(
              file, new PrintWriter(Files.newOutputStream(file), false, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Deletes the oldest logs: names begin with the time, so their order is that of the runs. */
  private void rotate() throws IOException {
    List<Path> logs;
    try (Stream<Path> files = Files.list(folder)) {
      logs = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    for (Path oldest : logs.subList(0, Math.max(0, logs.size() - KEPT + 1))) {
      Files.delete(oldest);
    }
  }
}
