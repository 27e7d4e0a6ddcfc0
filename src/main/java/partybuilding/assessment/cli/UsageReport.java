package partybuilding.assessment.cli;

import java.util.Map;
import java.util.regex.Pattern;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.cli.option.FaultyValue;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports wrong usage of a command; an unreadable folder name is reported as refused exports
 * instead.
 */
final class UsageReport implements IParameterExceptionHandler {
  private static final Pattern ENGLISH =
      Pattern.compile("--language[ =]en(?:\\s|$)", Pattern.CASE_INSENSITIVE);

  private final Messages messages;

  UsageReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    Language language = language(arguments);
    if (wrong.getCause() instanceof ExportsRefused refused) {
      Words sentences = Words.of(Finding.class, language);
      refused.findings().forEach(finding -> messages.line(finding.message(sentences)));
      return ExitStatus.REFUSED;
    }
    messages.line(line(wrong, CommandWords.in(language)));
    return ExitStatus.WRONG_USAGE;
  }

  private static String line(ParameterException wrong, Words words) {
    if (wrong instanceof UnmatchedArgumentException unknown) {
      String given = String.join(" ", unknown.getUnmatched());
      return words.text("usage.unknown", Map.of("given", given));
    }
    return FaultyValue.of(wrong)
        .map(faulty -> line(faulty, words))
        .orElseGet(() -> words.text("usage"));
  }

  private static String line(FaultyValue faulty, Words words) {
    String legal = words.text("legal" + faulty.option().replaceFirst("--", "."));
    return faulty
        .value()
        .map(
            value ->
                words.text(
                    "usage.value",
                    Map.of("option", faulty.option(), "value", value, "legal", legal)))
        .orElseGet(
            () -> words.text("usage.missing", Map.of("option", faulty.option(), "legal", legal)));
  }

  /**
   * The language given on the command line, searched for in the raw arguments because parsing
   * failed.
   */
  private static Language language(String... arguments) {
    return ENGLISH.matcher(String.join(" ", arguments)).find() ? Language.EN : Language.ZH_CN;
  }
}
