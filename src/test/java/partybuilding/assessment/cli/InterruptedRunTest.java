package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.cli.message.Messages;

/** A run that is asked to end says so at once, is remembered, and is taken up by the next one. */
class InterruptedRunTest {
  private Path folder = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void aCollege(@TempDir Path place) {
    folder = place;
    data = Terminal.sample(folder, "--branches=5", "--years=2023-2025", "--evaluators=30");
  }

  /** Asks for the end as soon as a line begins like this. */
  private Terminal stoppedAt(String beginning) {
    StringWriter text = new StringWriter();
    AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
    Writer listening =
        new FilterWriter(text) {
          @Override
          public void write(String line, int start, int length) throws IOException {
            super.write(line, start, length);
            if (line.endsWith("\n") && lastLine(text).startsWith(beginning)) {
              stop.getAndSet(() -> {}).run();
            }
          }
        };
    Messages messages =
        new Messages(new PrintWriter(listening, true), StandardCharsets.UTF_8, Clock.systemUTC());
    Interruption interruption = new Interruption(messages);
    stop.set(interruption::request);
    int status = Main.execute(messages, Clock.systemUTC(), interruption, arguments());
    return new Terminal(status, text.toString().lines().toList());
  }

  private static String lastLine(StringWriter text) {
    List<String> lines = text.toString().lines().toList();
    return lines.get(lines.size() - 1);
  }

  private String[] arguments() {
    return new String[] {
      "run",
      "--data=" + data,
      "--reports=" + folder.resolve("reports"),
      "--state=" + folder.resolve("state"),
      "--formats=csv,svg",
      "--threads=1"
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"清点", "读取", "比较", "写出"})
  void aRunThatIsAskedToEndPublishesNothingAndIsTakenUpByTheNext(String line) {
    Terminal stopped = stoppedAt(line);

    assertThat(stopped.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(stopped.lines()).anyMatch(l -> l.startsWith("正在停止"));
    assertThat(stopped.lastLine()).startsWith("已停止").contains("再运行同一命令");
    assertThat(folder.resolve("reports").resolve("2025")).doesNotExist();
    assertThat(history().lines()).singleElement().asString().endsWith("中途停止");
    assertThat(marker()).content().contains("\"ending\" : \"stopped\"").doesNotContain("report");

    Terminal next = Terminal.run(arguments());
    assertThat(next.status()).as(next.lines().toString()).isZero();
    assertThat(folder.resolve("reports").resolve("2025")).isDirectory();
    assertThat(history().lastLine()).endsWith("已发布");
    assertThat(marker()).content().contains("\"ending\" : \"published\"");
  }

  private Path marker() {
    return folder.resolve("reports").resolve("last-run.json");
  }

  @Test
  void whatWasReadBeforeTheEndIsNotReadAgain() {
    stoppedAt("比较");

    assertThat(Terminal.run(arguments()).lines())
        .anyMatch(line -> line.startsWith("沿用：evaluations-2025.csv"))
        .noneMatch(line -> line.startsWith("读取"));
  }

  @Test
  void aRequestAfterThePublicationChangesNothing() {
    Terminal run = stoppedAt("发布");

    assertThat(run.status()).isZero();
    assertThat(run.lastLine()).startsWith("请打开");
    assertThat(history().lines()).singleElement().asString().endsWith("已发布");
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT", "HUP"})
  void aSignalIsAnsweredAtOnceAndRemembered(String signal) throws Exception {
    Path place = folder.resolve("large");
    Path large = Terminal.sample(place, "--branches=60", "--years=2019-2025");

    Terminal stopped = OwnProcess.in(place).signalled(signal, "清点", "run", "--threads=1");

    assertThat(stopped.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(stopped.lines()).anyMatch(line -> line.startsWith("正在停止"));
    assertThat(stopped.lastLine()).startsWith("已停止");
    assertThat(place.resolve("reports").resolve("2025")).doesNotExist();
    String reports = "--reports=" + place.resolve("reports");
    assertThat(Terminal.run("history", "--data=" + large, reports).lines())
        .singleElement()
        .asString()
        .endsWith("中途停止");
  }

  private Terminal history() {
    return Terminal.history(folder.resolve("state"));
  }
}
