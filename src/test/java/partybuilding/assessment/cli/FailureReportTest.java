package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.MessageLanguageOption;
import partybuilding.assessment.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whatever fails, people read one line that says what to do; the trace lies in the log. */
class FailureReportTest {
  private final StringWriter text = new StringWriter();
  private final Path data;

  FailureReportTest(@TempDir Path folder) {
    this.data = folder;
  }

  /** A command that fails. */
  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {
    private final Callable<Integer> work;

    @Mixin private ExportsOption exports = new ExportsOption();

    @Mixin private MessageLanguageOption language = new MessageLanguageOption();

    @Option(names = "--reports")
    private Path reports = Path.of("reports");

    @Option(names = "--force")
    private boolean force;

    Failing(Callable<Integer> work) {
      this.work = work;
    }

    @Override
    public Integer call() throws Exception {
      assertThat(language.language()).isEqualTo(Language.EN);
      assertThat(reports).isEqualTo(exports.folder().resolve("reports"));
      assertThat(force).isFalse();
      return work.call();
    }
  }

  private Terminal run(Callable<Integer> work) {
    Messages messages =
        new Messages(new PrintWriter(text, true), StandardCharsets.UTF_8, Clock.systemUTC());
    FailureReport failures = new FailureReport(messages, ZoneOffset.UTC);
    int status =
        new CommandLine(new Failing(work))
            .setExecutionStrategy(failures)
            .setExecutionExceptionHandler(failures)
            .execute("--data=" + data, "--reports=" + data.resolve("reports"), "--language=en");
    return new Terminal(status, text.toString().lines().toList());
  }

  private List<String> log() throws IOException {
    try (Stream<Path> logs = Files.list(data.resolve(".assessment").resolve("log"))) {
      return Files.readAllLines(logs.findFirst().orElseThrow());
    }
  }

  @Test
  void aFaultOfTheProgramShowsNoExceptionAndNamesTheLog() throws IOException {
    Terminal run =
        run(
            () -> {
              throw new IllegalStateException("index 7 of 5");
            });

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lines())
        .singleElement()
        .asString()
        .startsWith("The run failed: The program itself failed")
        .contains(data.resolve(".assessment").resolve("log").toString())
        .doesNotContain("Exception", "index 7");
    assertThat(log())
        .contains("java.lang.IllegalStateException")
        .anyMatch(line -> line.contains("The run failed"));
  }

  @Test
  void aFailureOfTheVirtualMachineIsToldInOneLineToo() {
    Terminal run =
        run(
            () -> {
              throw new StackOverflowError();
            });

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lines()).singleElement().asString().doesNotContain("StackOverflow");
  }

  @Test
  void whereNoLogCanBeWrittenThatIsSaid() throws IOException {
    Files.writeString(data.resolve(".assessment"), "a file");

    Terminal run =
        run(
            () -> {
              throw new IllegalStateException("a fault");
            });

    assertThat(run.lines())
        .singleElement()
        .asString()
        .contains(data.resolve(".assessment") + " must be a folder", "could not be kept");
  }
}
