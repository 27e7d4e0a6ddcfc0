package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.run.Discrepancy;
import partybuilding.assessment.report.run.Verification;

/** Lists the files of published reports that were changed since publication. */
record VerificationReport(Messages messages, Words words, boolean quiet) {
  /** Whether there is a report, and every one is as it was published. */
  boolean of(Path folder, List<Path> reports) throws IOException {
    boolean whole = !reports.isEmpty();
    if (reports.isEmpty()) {
      messages.line(words.text("verify.none", Map.of("folder", folder)));
    }
    for (Path report : reports) {
      whole &= of(report);
    }
    return whole;
  }

  private boolean of(Path report) throws IOException {
    Optional<Verification> found = Verification.of(report);
    if (found.isEmpty()) {
      messages.line(words.text("verify.no.record", Map.of("folder", report)));
      return false;
    }
    Verification verification = found.get();
    verification.found().forEach(this::print);
    if (verification.found().isEmpty()) {
      printWhole(report, verification);
      return true;
    }
    messages.line(
        words.text(
            "verify.differs", Map.of("folder", report, "count", verification.found().size())));
    return false;
  }

  private void print(Discrepancy discrepancy) {
    messages.line(
        words.text("verify." + discrepancy.kind().code(), Map.of("path", discrepancy.path())));
  }

  private void printWhole(Path report, Verification verification) {
    if (quiet) {
      return;
    }
    verification
        .unseen()
        .ifPresent(
            earlier -> messages.line(words.text("verify.unseen", Map.of("folder", earlier))));
    messages.line(
        words.text(
            "verify.whole",
            Map.of(
                "folder", report,
                "files", verification.files(),
                "sha256", verification.sha256())));
  }

  void undeleted(Path left) {
    messages.line(words.text("undeleted", Map.of("path", left)));
  }
}
