package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;

/**
 * What was read, and what was found.
 *
 * @param files one a file
 * @param findings the gravest of them
 * @param more what is said of the findings not listed; empty where all are
 */
public record DataSection(List<FileRow> files, List<FindingRow> findings, String more) {
  /** A page of findings is read; what exceeds it belongs in the table. */
  static final int MOST_FINDINGS = 200;

  /** Copies the lists. */
  public DataSection {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  static DataSection of(Material material, Words sentences, Imprint imprint) {
    List<Finding> all = material.facts().findings();
    List<FindingRow> shown =
        all.stream()
            .sorted(Finding.BY_PLACE)
            .limit(MOST_FINDINGS)
            .map(finding -> FindingRow.of(finding, sentences, material.wording()))
            .toList();
    List<FileRow> files =
        material.facts().accounts().stream()
            .map(account -> FileRow.of(account, material.wording()))
            .toList();
    return new DataSection(files, shown, more(all.size(), material.wording(), imprint));
  }

  private static String more(int findings, Wording wording, Imprint imprint) {
    if (findings <= MOST_FINDINGS) {
      return "";
    }
    String key = imprint.tables() ? "findings.more.table" : "findings.more";
    return wording.text(key, Map.of("count", Numbers.count(findings - MOST_FINDINGS)));
  }
}
