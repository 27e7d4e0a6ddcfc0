package partybuilding.assessment.cli.message;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The log of one run. A run that is refused before anything is kept makes no state folder, and no
 * log either: the lines wait until there is one.
 */
final class LogFile {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z' ", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path state;
  private final Clock clock;
  private final List<String> waiting = new ArrayList<>();
  private Optional<OpenLog> log = Optional.empty();

  LogFile(Path state, Clock clock) {
    this.state = state;
    this.clock = clock;
  }

  void line(String text) {
    waiting.add(TIME.format(clock.instant()) + text);
    if (Files.isDirectory(state)) {
      write();
    }
  }

  /** Writes a failure; returns the log, empty if it could not be written. */
  Optional<Path> trace(Throwable failure) {
    waiting.addAll(TraceText.lines(failure));
    if (Files.isDirectory(state) || besideExports()) {
      write();
    }
    return log.filter(OpenLog::whole).map(OpenLog::path);
  }

  /**
   * Whether the folder beside the exports exists; it is not created just for a log, as its name may
   * be mistyped.
   */
  private boolean besideExports() {
    return Files.isDirectory(state.toAbsolutePath().resolveSibling("."));
  }

  private void write() {
    if (log.isEmpty()) {
      log = new LogFolder(state).begin(clock.instant());
    }
    log.ifPresent(
        open -> {
          open.write(waiting);
          waiting.clear();
        });
  }
}
