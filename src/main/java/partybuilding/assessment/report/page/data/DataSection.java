package partybuilding.assessment.report.page.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * The files read and a summary of the findings; the page of findings lists all of them.
 *
 * @param files one per file
 * @param kinds the gravest and most frequent kinds of findings
 * @param more the sentence on the kinds not listed; empty if all are
 */
public record DataSection(List<FileRow> files, List<KindRow> kinds, String more) {
  /** The most kinds of findings in the summary. */
  static final int MOST_KINDS = 8;

  private static final Comparator<FindingCount> GRAVEST =
      Comparator.comparing(FindingCount::severity)
          .thenComparing(Comparator.comparingLong(FindingCount::count).reversed())
          .thenComparing(FindingCount.BY_FILE);

  public DataSection {
    files = List.copyOf(files);
    kinds = List.copyOf(kinds);
  }

  public static DataSection of(PageInput input, Words sentences) {
    Findings findings = input.facts().sources().findings();
    List<KindRow> kinds =
        findings.counts().stream()
            .sorted(GRAVEST)
            .limit(MOST_KINDS)
            .map(kind -> KindRow.of(kind, findings, sentences, input.wording()))
            .toList();
    List<FileRow> files =
        input.facts().sources().accounts().stream()
            .map(account -> FileRow.of(account, input.wording()))
            .toList();
    return new DataSection(files, kinds, more(findings.counts().size(), input.wording()));
  }

  private static String more(int kinds, PageWording wording) {
    return kinds <= MOST_KINDS
        ? ""
        : wording.text("findings.more", Map.of("count", NumberText.count(kinds - MOST_KINDS)));
  }
}
