package partybuilding.assessment.report.workbook;

import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;

/** What was found in the files, by kind, the gravest before the others. */
final class FindingSheet {
  private FindingSheet() {}

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<Column> columns =
        List.of(
            Column.name(terms.text("findings.severity")),
            Column.name(terms.text("findings.file")),
            Column.figure(terms.text("findings.count")),
            Column.prose(terms.text("findings.first")));
    List<List<Cell>> rows =
        material.facts().sources().findings().counts().stream()
            .sorted(
                Comparator.comparing(FindingCount::severity).thenComparing(FindingCount.BY_FILE))
            .map(kind -> row(kind, material))
            .toList();
    List<String> lead = List.of(terms.text("findings.kinds.caption"));
    return Sheet.of("findings", lead, new Grid(columns, rows, 2), terms);
  }

  private static List<Cell> row(FindingCount kind, Material material) {
    return List.of(
        Cell.text(material.terms().text("severity." + kind.severity().code())),
        Cell.text(kind.file()),
        Cell.count(kind.count()),
        Cell.text(first(kind, material)));
  }

  /** What is wrong and what to do, as the first of them says it. */
  private static String first(FindingCount kind, Material material) {
    Findings findings = material.facts().sources().findings();
    return findings.kept(kind).stream()
        .findFirst()
        .map(finding -> finding.sentence(material.findings()))
        .orElse(kind.code());
  }
}
