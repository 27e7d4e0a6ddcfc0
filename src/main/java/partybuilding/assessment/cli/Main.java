package partybuilding.assessment.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs the program and ends with its exit status. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    silenceLibraries();
    PrintWriter messages = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = execute(messages, Clock.system(ZoneId.systemDefault()), arguments);
    messages.flush();
    System.exit(status);
  }

  /** What libraries log is meant for no reader of this program; they are given no logger at all. */
  private static void silenceLibraries() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** Runs the program; its messages to people go to {@code messages}. */
  static int execute(PrintWriter messages, Clock clock, String... arguments) {
    return new CommandLine(new AssessmentCommand(messages, clock))
        .addSubcommand(new CheckCommand(messages))
        .addSubcommand(new TemplateCommand(messages))
        .addSubcommand(new SampleCommand(messages))
        .addSubcommand(new HistoryCommand(messages, clock.getZone()))
        .setOut(messages)
        .setErr(messages)
        .setExecutionExceptionHandler(new FailureReport(messages, clock.getZone()))
        .setParameterExceptionHandler(new UsageReport(messages))
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A folder may be called @name; that is not a file of arguments.
        .setExpandAtFiles(false)
        .execute(arguments);
  }
}
