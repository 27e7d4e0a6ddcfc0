package partybuilding.assessment.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T08:30:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Path state;
  private final LogFile log;

  LogFileTest(@TempDir Path folder) {
    this.state = folder.resolve("data").resolve(".assessment");
    this.log = new LogFile(state, CLOCK);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(state.resolve("log"))) {
      return Files.readAllLines(files.findFirst().orElseThrow());
    }
  }

  @Test
  void linesWaitUntilTheStateIsThereAndStandWithTheirTimes() throws IOException {
    log.line("清点");
    assertThat(state).doesNotExist();
    Files.createDirectories(state);
    log.line("读取");
    assertThat(written()).containsExactly("08:30:00.000Z 清点", "08:30:00.000Z 读取");
  }

  @Test
  void aTraceTellsKindsAndPlacesButNothingThatMayHaveBeenRead() throws IOException {
    Files.createDirectories(state);
    IOException file = new IOException("No space left on device");
    RuntimeException failure = new IllegalStateException("票号 A17: 95", file);
    failure.addSuppressed(new NumberFormatException("For input string: \"好\""));

    assertThat(log.trace(failure)).isPresent();

    assertThat(written())
        .contains(
            "java.lang.IllegalStateException",
            "suppressed: java.lang.NumberFormatException",
            "caused by: java.io.IOException: No space left on device")
        .anyMatch(line -> line.startsWith("    at " + LogFileTest.class.getName()))
        .noneMatch(line -> line.contains("A17") || line.contains("好"));
  }

  @Test
  void aTraceMakesTheStateBesideExportsAndNowhereElse() throws IOException {
    assertThat(log.trace(new IllegalStateException("nowhere"))).isEmpty();
    assertThat(state.getParent()).doesNotExist();

    Files.createDirectories(state.getParent());
    assertThat(log.trace(new IllegalStateException("beside"))).isPresent();
    assertThat(written()).contains("java.lang.IllegalStateException");
  }

  @Test
  void aFailureThatIsItsOwnCauseIsToldOnce() throws IOException {
    Files.createDirectories(state);
    RuntimeException outer = new IllegalStateException("outer");
    outer.initCause(new IllegalArgumentException("inner", outer));

    log.trace(outer);

    assertThat(written()).containsOnlyOnce("java.lang.IllegalStateException");
  }
}
