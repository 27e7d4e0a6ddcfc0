package partybuilding.assessment.report.workbook;

import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The findings in the files by kind, the most severe first. */
final class FindingSheet {
  private FindingSheet() {}

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns =
        List.of(
            SheetColumn.name(terms.text("findings.severity")),
            SheetColumn.name(terms.text("findings.file")),
            SheetColumn.figure(terms.text("findings.count")),
            SheetColumn.prose(terms.text("findings.first")));
    List<List<SheetCell>> rows =
        input.facts().sources().findings().counts().stream()
            .sorted(
                Comparator.comparing(FindingCount::severity).thenComparing(FindingCount.BY_FILE))
            .map(kind -> row(kind, input))
            .toList();
    List<String> lead = List.of(terms.text("findings.kinds.caption"));
    return SheetSubject.of("findings", lead, terms).list(new SheetGrid(columns, rows, 2));
  }

  private static List<SheetCell> row(FindingCount kind, WorkbookInput input) {
    return List.of(
        SheetCell.text(input.terms().text("severity." + kind.severity().code())),
        SheetCell.text(kind.file()),
        SheetCell.count(kind.count()),
        SheetCell.text(first(kind, input)));
  }

  /** The message of the first finding of a kind. */
  private static String first(FindingCount kind, WorkbookInput input) {
    Findings findings = input.facts().sources().findings();
    return findings.kept(kind).stream()
        .findFirst()
        .map(finding -> finding.sentence(input.findings()))
        .orElse(kind.code());
  }
}
