package partybuilding.assessment.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.run.StateDamaged;
import partybuilding.assessment.run.StateInUse;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into lines for people and an exit status for scripts. */
final class FailureReport implements IExecutionExceptionHandler {
  private final PrintWriter messages;
  private final ZoneId zone;

  /** Prints times in {@code zone}. */
  FailureReport(PrintWriter messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
      throws Exception {
    if (failure instanceof ParameterException wrongUsage) {
      messages.println(wrongUsage.getMessage());
      return ExitStatus.WRONG_USAGE;
    }
    Language language = language(arguments);
    Words words = CommandWords.in(language);
    if (failure instanceof ExportsRefused refused) {
      Words sentences = Words.of(Finding.class, language);
      refused.findings().forEach(finding -> messages.println(finding.message(sentences)));
      messages.println(words.text("refused"));
      return ExitStatus.REFUSED;
    }
    if (failure instanceof StateInUse inUse) {
      messages.println(words.text("in.use", Map.of("state", inUse.state())));
      return ExitStatus.FAILED;
    }
    if (failure instanceof StateDamaged damaged) {
      messages.println(words.text("history.damaged", Map.of("state", damaged.state())));
      return ExitStatus.FAILED;
    }
    messages.println(
        new ReportsFailure(words, zone)
            .line(failure)
            .orElseGet(() -> words.text("failed", Map.of("reason", reason(failure)))));
    return ExitStatus.FAILED;
  }

  /** The cause beneath all others, in one line. */
  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().replaceAll("\\s+", " ");
  }

  /** The language asked for, wherever on the command line. */
  private static Language language(ParseResult arguments) {
    ParseResult last = arguments;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    Object chosen = last.matchedOptionValue("--language", (Object) Optional.empty());
    Object language = chosen instanceof Optional<?> option ? option.orElse(null) : chosen;
    return language instanceof Language found ? found : Language.ZH_CN;
  }
}
