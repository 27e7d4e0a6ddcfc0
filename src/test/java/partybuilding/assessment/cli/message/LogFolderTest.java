package partybuilding.assessment.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
  private static final Instant FIRST = Instant.parse("2026-01-05T08:30:00Z");

  @TempDir private Path state = Path.of("");

  private List<String> logs() throws IOException {
    try (Stream<Path> files = Files.list(state.resolve("log"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void theOldestLogMakesRoomForTheNewest() throws IOException {
    for (int minute = 0; minute < LogFolder.KEPT + 3; minute++) {
      new LogFolder(state).begin(FIRST.plusSeconds(60L * minute)).orElseThrow().writer().close();
    }
    assertThat(logs())
        .hasSize(LogFolder.KEPT)
        .first()
        .asString()
        .startsWith("2026-01-05T083300.000Z");
    assertThat(logs()).last().asString().startsWith("2026-01-05T085200.000Z").endsWith(".log");
  }

  @Test
  void whatIsNoLogIsLeftAlone() throws IOException {
    Files.createDirectories(state.resolve("log"));
    Files.writeString(state.resolve("log").resolve("0-note.txt"), "kept");
    for (int minute = 0; minute < LogFolder.KEPT + 1; minute++) {
      new LogFolder(state).begin(FIRST.plusSeconds(60L * minute)).orElseThrow().writer().close();
    }
    assertThat(logs()).hasSize(LogFolder.KEPT + 1).contains("0-note.txt");
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "it checks POSIX permissions, which files on Windows do not have")
  void nobodyButTheOwnerReadsALog() throws IOException {
    OpenLog log = new LogFolder(state).begin(FIRST).orElseThrow();
    log.writer().close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.path())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("log"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderThatCannotBeMadeHasNoLog() throws IOException {
    Files.writeString(state.resolve("log"), "a file in its place");
    assertThat(new LogFolder(state).begin(FIRST)).isEmpty();
  }
}
