package partybuilding.assessment.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.job.Checked;
import partybuilding.assessment.job.Checked.Verdict;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Severity;

/** Tells what a trial of the exports came to, one line a fact, and last what to do. */
final class CheckReport {
  private final PrintWriter messages;
  private final CheckOptions options;
  private final Words words;
  private final Words sentences;

  CheckReport(PrintWriter messages, CheckOptions options) {
    this.messages = messages;
    this.options = options;
    this.words = Words.of(Main.class, options.language());
    this.sentences = Words.of(Finding.class, options.language());
  }

  int print(Checked checked) {
    if (!options.quiet()) {
      checked.accounts().forEach(account -> messages.println(new AccountLine(words).of(account)));
    }
    Findings findings = checked.findings();
    findings.counts().stream()
        .filter(kind -> !options.quiet() || kind.severity() != Severity.INFO)
        .forEach(kind -> print(kind, findings));
    conclude(checked);
    return checked.verdict() == Verdict.USABLE ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void print(FindingCount kind, Findings findings) {
    findings.kept(kind).forEach(finding -> messages.println(finding.message(sentences)));
    long more = kind.count() - findings.kept(kind).size();
    if (more > 0) {
      messages.println(words.text("check.more", Map.of("file", kind.file(), "count", count(more))));
    }
  }

  private void conclude(Checked checked) {
    Findings findings = checked.findings();
    long errors = findings.count(Severity.ERROR);
    long warnings = findings.count(Severity.WARNING);
    if (checked.verdict() == Verdict.REFUSED) {
      messages.println(words.text("check.refused", Map.of("errors", count(errors))));
    } else if (errors + warnings > 0) {
      Map<String, String> counts = Map.of("errors", count(errors), "warnings", count(warnings));
      messages.println(words.text("check.usable.but", counts));
    } else if (!options.quiet()) {
      messages.println(words.text("check.usable", Map.of("files", checked.accounts().size())));
    }
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
