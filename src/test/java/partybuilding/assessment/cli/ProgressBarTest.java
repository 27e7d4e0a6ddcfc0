package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.message.ProgressBar;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.run.meter.FileMeter;
import partybuilding.assessment.run.meter.RunMeter;

/** On a terminal a bar tells how many rows were read and how long the rest will take. */
class ProgressBarTest {
  private static final long FILE = 1000;

  private final StringWriter terminal = new StringWriter();
  private final Ticking clock = new Ticking();

  /** A clock that moves when it is told to. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-01-15T02:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Messages messages() {
    return Messages.onTerminal(new PrintWriter(terminal, true), StandardCharsets.UTF_8, clock);
  }

  private RunMeter meter(Language language) {
    ProgressBar bar = new ProgressBar(messages(), CommandWords.in(language), clock);
    RunMeter meter = new RunMeter(clock, bar::show);
    meter.begin();
    meter.expect(FILE);
    meter.expect(FILE);
    return meter;
  }

  /** What stood on the last line, one text after another. */
  private List<String> shown() {
    return Stream.of(terminal.toString().split("\r", -1))
        .map(text -> text.replace("\b", "").stripTrailing())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void itTellsRowsAndTimeLeftAtThePaceSoFar() {
    FileMeter file = new FileMeter(meter(Language.EN), FILE);
    file.begin();
    clock.pass(Duration.ofSeconds(30));
    file.read(500, 12345);
    clock.pass(Duration.ofSeconds(30));
    file.end(24680);

    assertThat(shown())
        .containsExactly(
            "[....................] 0%, 0 rows read",
            "[#####...............] 25%, 12,345 rows read, about 1 min 30 s left",
            "[##########..........] 50%, 24,680 rows read, about 1 min 0 s left");
  }

  @Test
  void noTimeLeftIsToldBeforeAHundredthIsRead() {
    FileMeter file = new FileMeter(meter(Language.EN), FILE);
    clock.pass(Duration.ofSeconds(1));
    file.read(19, 1);
    clock.pass(Duration.ofSeconds(1));
    file.read(1, 1);

    assertThat(shown())
        .containsExactly(
            "[....................] 0%, 1 row read",
            "[....................] 1%, 2 rows read, about 3 min 18 s left");
  }

  @Test
  void aFileThatIsReadOnceMoreCountsOnce() {
    FileMeter file = new FileMeter(meter(Language.ZH_CN), FILE);
    clock.pass(Duration.ofSeconds(1));
    file.read(800, 80);
    file.begin();
    clock.pass(Duration.ofSeconds(1));
    file.read(500, 50);

    assertThat(shown())
        .containsExactly(
            "[########............] 40%，已读 80 行，约剩 2 秒",
            "[#####...............] 25%，已读 50 行，约剩 6 秒");
  }

  @Test
  void itIsDrawnNoMoreOftenThanTenTimesASecond() {
    FileMeter file = new FileMeter(meter(Language.EN), FILE);
    for (int block = 0; block < 100; block++) {
      clock.pass(Duration.ofMillis(10));
      file.read(5, 1);
    }

    assertThat(shown()).hasSize(10);
  }

  @Test
  void aClockThatIsSetBackHidesItNeitherNorTellsATime() {
    RunMeter meter = meter(Language.EN);
    FileMeter file = new FileMeter(meter, FILE);
    file.read(500, 50);
    clock.pass(Duration.ofHours(-1));
    file.read(100, 10);
    new FileMeter(meter, FILE).end(5);

    assertThat(shown())
        .containsExactly(
            "[#####...............] 25%, 50 rows read", "[######..............] 30%, 60 rows read");
    assertThat(meter.time()).isZero();
  }

  @Test
  void nothingIsShownOnceEverythingIsRead() {
    RunMeter meter = meter(Language.EN);
    new FileMeter(meter, FILE).end(7);
    clock.pass(Duration.ofSeconds(1));
    new FileMeter(meter, FILE).end(7);

    assertThat(shown()).hasSize(1);
    assertThat(meter.rows()).isEqualTo(14);
  }

  @Test
  void aLineTakesThePlaceOfTheBar() {
    Messages messages = messages();
    messages.status("已读");
    messages.line("done");

    assertThat(terminal).hasToString("\r已读\r    \b\b\b\b\r" + "done" + System.lineSeparator());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the tool that opens a terminal is Linux's")
  void aRunOnATerminalShowsItAndNoLogKeepsIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");

    List<String> said = onTerminal(folder, "--language=en");
    List<String> quiet = onTerminal(folder, "--language=en", "--quiet", "--force");

    assertThat(said).anyMatch(text -> text.matches("\\[#*\\.*] \\d+%, .* rows read.*"));
    assertThat(said).contains("Writing the report's files");
    assertThat(said).anyMatch(text -> text.startsWith("Open: "));
    assertThat(quiet).isEmpty();
    try (Stream<Path> logs = Files.walk(folder.resolve("state").resolve("log"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        assertThat(log).content().contains("Open: ").doesNotContain("rows read", "Writing");
      }
    }
  }

  private static List<String> onTerminal(Path folder, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("run", "--formats=csv", "--threads=1"));
    for (String name : List.of("data", "reports", "state")) {
      arguments.add("--" + name + "=" + folder.resolve(name));
    }
    arguments.addAll(List.of(options));
    Terminal run = OwnProcess.in(folder).onTerminal(arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run.lines().stream()
        .flatMap(line -> Stream.of(line.split("\r", -1)))
        .map(text -> text.replace("\b", "").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
