package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Severity;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.data.FileFindings;
import partybuilding.assessment.report.page.data.FileRow;

/**
 * Every file that was read, and everything that was found, for the office that corrects it.
 *
 * @param frame the head and foot of the page
 * @param summary the number of findings by severity
 * @param files the account of every file's rows
 * @param found the files in which something was found, by name
 * @param table the file of the table with the same list; empty if there is none
 */
public record FindingsPage(
    PageFrame frame,
    List<String> summary,
    List<FileRow> files,
    List<FileFindings> found,
    String table) {
  /** Lays the page out; {@code input} is the source's. */
  public static FindingsPage of(PageSource source, PageInput input) {
    PageWording wording = input.wording();
    List<FileAccount> accounts = source.facts().sources().accounts();
    Findings findings = source.facts().sources().findings();
    return new FindingsPage(
        PageFrame.of(PageHead.of(input), source.imprint(), wording),
        summary(findings, wording),
        accounts.stream().map(account -> FileRow.of(account, wording)).toList(),
        findings.counts().stream()
            .map(FindingCount::file)
            .distinct()
            .map(file -> FileFindings.of(file, input, source.findings()))
            .toList(),
        source.imprint().tables() ? wording.text("findings.table") : "");
  }

  private static List<String> summary(Findings findings, PageWording wording) {
    return Stream.of(Severity.values())
        .filter(severity -> findings.count(severity) > 0)
        .map(
            severity ->
                wording.text(
                    "findings.summary." + severity.code(),
                    Map.of("count", NumberText.count(findings.count(severity)))))
        .toList();
  }
}
