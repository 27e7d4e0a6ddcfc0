package partybuilding.assessment.report.page.data;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * One file and everything found in it.
 *
 * @param file its name
 * @param account of its rows; empty where it was not read
 * @param kinds what was found by kind, gravest first
 * @param findings every finding that is listed, gravest first, then by line
 */
public record FileFindings(
    String file, Optional<FileRow> account, List<KindRow> kinds, List<FindingRow> findings) {
  public FileFindings {
    kinds = List.copyOf(kinds);
    findings = List.copyOf(findings);
  }

  /** Whether any kind of finding occurred more than once, so that sums by kind are useful. */
  public boolean repeats() {
    return findings.size() > kinds.size() || kinds.stream().anyMatch(k -> !k.listed().isEmpty());
  }

  public static FileFindings of(String file, PageInput input, Words sentences) {
    PageWording wording = input.wording();
    Findings found = input.facts().sources().findings().in(file);
    Optional<FileAccount> account =
        input.facts().sources().accounts().stream().filter(a -> a.file().equals(file)).findFirst();
    return new FileFindings(
        file,
        account.map(a -> FileRow.of(a, wording)),
        found.counts().stream().map(k -> KindRow.of(k, found, sentences, wording)).toList(),
        found.kept().stream().map(f -> FindingRow.of(f, sentences, wording)).toList());
  }

  /**
   * One finding in its file.
   *
   * @param severity in words
   * @param line in the file; empty for the file as a whole
   * @param column as the file's header names it; empty for the line as a whole
   * @param message what is wrong and what to do
   */
  public record FindingRow(String severity, String line, String column, String message) {
    private static FindingRow of(Finding finding, Words sentences, PageWording wording) {
      long line = finding.place().line();
      return new FindingRow(
          wording.text("severity." + finding.severity().code()),
          line == 0 ? "" : Long.toString(line),
          finding.place().column(),
          finding.sentence(sentences));
    }
  }
}
