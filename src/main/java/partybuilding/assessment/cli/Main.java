package partybuilding.assessment.cli;

import java.time.Clock;
import java.time.ZoneId;
import partybuilding.assessment.cli.message.Messages;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs the program and ends with its exit status. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    silenceLibraries();
    Clock clock = Clock.system(ZoneId.systemDefault());
    Messages messages = Messages.on(System.err, clock);
    Interruption interruption = new Interruption(messages);
    interruption.watch();
    int status = execute(messages, clock, interruption, arguments);
    messages.flush();
    interruption.over(status);
    System.exit(status);
  }

  /** Disables the log output of libraries, which is not meant for users of this program. */
  private static void silenceLibraries() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** Runs the program with its output to {@code messages}. */
  static int execute(
      Messages messages, Clock clock, Interruption interruption, String... arguments) {
    return program(messages, clock, interruption).execute(arguments);
  }

  /** The program with all its commands. */
  static CommandLine program(Messages messages, Clock clock, Interruption interruption) {
    FailureReport failures = new FailureReport(messages, clock.getZone());
    return new CommandLine(new AssessmentCommand(messages, clock, interruption))
        .addSubcommand(new CheckCommand(messages))
        .addSubcommand(new TemplateCommand(messages))
        .addSubcommand(new PrepareCommand(messages, clock, interruption))
        .addSubcommand(new SampleCommand(messages))
        .addSubcommand(new HistoryCommand(messages, clock.getZone()))
        .addSubcommand(new ExplainCommand(messages, clock))
        .addSubcommand(new VerifyReportCommand(messages, clock))
        .setOut(messages.writer())
        .setErr(messages.writer())
        .setExecutionStrategy(failures)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(new UsageReport(messages))
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A folder may be called @name; that is not a file of arguments.
        .setExpandAtFiles(false);
  }
}
