package partybuilding.assessment.cli;

import java.util.Map;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Severity;
import partybuilding.assessment.run.Checked;
import partybuilding.assessment.run.Checked.Verdict;

/** Prints the result of a check, one line per message, and last what to do next. */
final class CheckReport {
  private static final String CLEAR = "check.usable";

  private final Messages messages;
  private final CheckOptions options;
  private final Words words;
  private final Words sentences;

  CheckReport(Messages messages, CheckOptions options) {
    this.messages = messages;
    this.options = options;
    this.words = CommandWords.in(options.language());
    this.sentences = Words.of(Finding.class, options.language());
  }

  int print(Checked checked) {
    if (!options.quiet()) {
      checked.accounts().forEach(account -> messages.line(new AccountLine(words).of(account)));
    }
    Findings findings = checked.findings();
    findings.counts().stream()
        .filter(kind -> !options.quiet() || kind.severity() != Severity.INFO)
        .forEach(kind -> print(kind, findings));
    conclude(checked);
    return checked.verdict() == Verdict.USABLE ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void print(FindingCount kind, Findings findings) {
    findings.kept(kind).forEach(finding -> messages.line(finding.message(sentences)));
    long more = kind.count() - findings.kept(kind).size();
    if (more > 0) {
      messages.line(words.text("check.more", Map.of("file", kind.file(), "count", more)));
    }
  }

  private void conclude(Checked checked) {
    Map<String, Object> counts =
        Map.of(
            "files", checked.accounts().size(),
            "errors", checked.findings().count(Severity.ERROR),
            "warnings", checked.findings().count(Severity.WARNING));
    String conclusion = conclusion(checked);
    if (!options.quiet() || !conclusion.equals(CLEAR)) {
      messages.line(words.text(conclusion, counts));
    }
  }

  private static String conclusion(Checked checked) {
    if (checked.verdict() == Verdict.REFUSED) {
      return "check.refused";
    }
    if (checked.findings().count(Severity.ERROR) > 0) {
      return "check.usable.errors";
    }
    return checked.findings().count(Severity.WARNING) > 0 ? "check.usable.warnings" : CLEAR;
  }
}
