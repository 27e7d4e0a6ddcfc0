package partybuilding.assessment.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.cli.failure.Diagnosis;
import partybuilding.assessment.cli.failure.Fault;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.publication.ReportsInUse;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.run.ending.StateDamaged;
import partybuilding.assessment.run.ending.StateInUse;
import partybuilding.assessment.store.database.NewerState;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Turns exceptions into lines for users and an exit status for scripts. */
final class FailureReport implements IExecutionExceptionHandler, IExecutionStrategy {
  private final Messages messages;
  private final ZoneId zone;

  /** Prints times in {@code zone}. */
  FailureReport(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /** Runs the command; an error of the virtual machine is reported like any other failure. */
  @Override
  public int execute(ParseResult arguments) {
    try {
      return new RunLast().execute(arguments);
    } catch (VirtualMachineError | LinkageError failure) {
      return failed(failure, new ParsedCommand(arguments));
    }
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    ParsedCommand parsed = new ParsedCommand(arguments);
    if (failure instanceof ExportsRefused refused) {
      return refused(refused, parsed);
    }
    Optional<String> line = expected(failure, parsed);
    if (line.isEmpty()) {
      return failed(failure, parsed);
    }
    messages.line(line.get());
    return ExitStatus.FAILED;
  }

  /** The line of a failure that needs no diagnosis. */
  private Optional<String> expected(Exception failure, ParsedCommand parsed) {
    Words words = CommandWords.in(parsed.language());
    if (failure instanceof StateInUse inUse) {
      return Optional.of(words.text("in.use", Map.of("state", inUse.state())));
    }
    if (failure instanceof ReportsInUse inUse) {
      return Optional.of(new InUseLine(words, zone).of(inUse));
    }
    if (failure instanceof StateDamaged damaged) {
      return Optional.of(words.text("history.damaged", Map.of("state", damaged.state())));
    }
    if (failure instanceof NewerState) {
      String key = parsed.publishes() ? "state.newer" : "history.newer";
      return Optional.of(words.text(key, Map.of("state", parsed.state())));
    }
    return failure instanceof RunCancelled ? Optional.of(words.text("stopped")) : Optional.empty();
  }

  private int refused(ExportsRefused refused, ParsedCommand parsed) {
    Words sentences = Words.of(Finding.class, parsed.language());
    refused.findings().forEach(finding -> messages.line(finding.message(sentences)));
    messages.line(CommandWords.in(parsed.language()).text("refused"));
    return ExitStatus.REFUSED;
  }

  private int failed(Throwable failure, ParsedCommand parsed) {
    Optional<Path> log = messages.trace(failure, parsed.state());
    messages.line(diagnosed(new Diagnosis(parsed.written()).of(failure), log, parsed));
    return ExitStatus.FAILED;
  }

  private static String diagnosed(Fault fault, Optional<Path> log, ParsedCommand parsed) {
    Words words = CommandWords.in(parsed.language());
    String details =
        log.map(path -> words.text("log", Map.of("path", path)))
            .orElseGet(() -> words.text("log.none", Map.of("path", parsed.state())));
    return words.text(
        parsed.publishes() ? "failed" : "failed.command",
        Map.of("reason", words.text(fault.key(), fault.values()), "log", details));
  }
}
