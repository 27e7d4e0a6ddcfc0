package partybuilding.assessment.cli;

import java.util.regex.Pattern;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports what was wrong with a command; a folder that cannot be named is not wrong usage. */
final class UsageReport implements IParameterExceptionHandler {
  private static final Pattern ENGLISH =
      Pattern.compile("--language[ =]en(?:\\s|$)", Pattern.CASE_INSENSITIVE);

  private final Messages messages;

  UsageReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    if (wrong.getCause() instanceof ExportsRefused refused) {
      Words sentences = Words.of(Finding.class, language(arguments));
      refused.findings().forEach(finding -> messages.line(finding.message(sentences)));
      return ExitStatus.REFUSED;
    }
    messages.line(String.valueOf(wrong.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(wrong, messages.writer())) {
      wrong.getCommandLine().usage(messages.writer());
    }
    return ExitStatus.WRONG_USAGE;
  }

  /** The command was not read to its end, so its language is only looked for. */
  private static Language language(String... arguments) {
    return ENGLISH.matcher(String.join(" ", arguments)).find() ? Language.EN : Language.ZH_CN;
  }
}
