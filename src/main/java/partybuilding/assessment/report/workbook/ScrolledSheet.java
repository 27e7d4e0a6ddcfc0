package partybuilding.assessment.report.workbook;

import java.util.List;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** A sheet to scroll and filter. */
final class ScrolledSheet {
  private ScrolledSheet() {}

  /** The sheet of a subject, which has its name and title in the report's words. */
  static WorkbookSheet of(String subject, List<String> lead, SheetGrid grid, WorkbookWords terms) {
    return new WorkbookSheet(
            terms.text("workbook.sheet." + subject),
            terms.title("workbook.title." + subject),
            lead,
            grid,
            List.of())
        .shortened(terms.text("workbook.shortened"));
  }
}
