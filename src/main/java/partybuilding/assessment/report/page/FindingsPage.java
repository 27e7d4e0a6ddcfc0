package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Severity;

/**
 * Every file that was read, and everything that was found, for the office that mends it.
 *
 * @param language its tag
 * @param head whose, which year
 * @param summary how many findings there are of each weight
 * @param files the account of every file's rows
 * @param found the files in which something was found, by name
 * @param table where the same list lies as a table; empty where there is none
 * @param foot version, run, and remarks
 */
public record FindingsPage(
    String language,
    Head head,
    List<String> summary,
    List<FileRow> files,
    List<FileFindings> found,
    String table,
    List<String> foot) {
  /** Lays the page out. */
  public static FindingsPage of(Source source) {
    Material material = Material.of(source.facts(), source.words());
    Wording wording = material.wording();
    List<FileAccount> accounts = source.facts().accounts();
    Findings findings = source.facts().findings();
    return new FindingsPage(
        wording.language().tag(),
        Head.of(material),
        summary(findings, wording),
        accounts.stream().map(account -> FileRow.of(account, wording)).toList(),
        findings.counts().stream()
            .map(FindingCount::file)
            .distinct()
            .map(file -> FileFindings.of(file, material, source.findings()))
            .toList(),
        source.imprint().tables() ? wording.text("findings.table") : "",
        Page.foot(source.imprint(), wording));
  }

  private static List<String> summary(Findings findings, Wording wording) {
    return Stream.of(Severity.values())
        .filter(severity -> findings.count(severity) > 0)
        .map(
            severity ->
                wording.text(
                    "findings.summary." + severity.code(),
                    Map.of("count", Numbers.count(findings.count(severity)))))
        .toList();
  }
}
