package partybuilding.assessment.report.workbook.base;

import java.util.List;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.SheetForm;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.SheetHead;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** Makes the sheet of a subject with its name and title from the report's words. */
public final class SheetSubject {
  private final SheetHead head;
  private final WorkbookWords terms;

  private SheetSubject(SheetHead head, WorkbookWords terms) {
    this.head = head;
    this.terms = terms;
  }

  public static SheetSubject of(String key, List<String> lead, WorkbookWords terms) {
    String name = terms.text("workbook.sheet." + key);
    String title = terms.title("workbook.title." + key);
    return new SheetSubject(new SheetHead(key, name, title, lead), terms);
  }

  /** A sheet to scroll and filter. */
  public WorkbookSheet list(SheetGrid grid) {
    return sheet(grid, SheetForm.LIST, ChartShelf.NONE).shortened(terms.text("workbook.shortened"));
  }

  /** A sheet to scroll and filter, with charts below its rows. */
  public WorkbookSheet drawnList(SheetGrid grid, ChartShelf charts) {
    return sheet(grid, SheetForm.LIST, charts);
  }

  /** A sheet of one page, with charts if it has rows. */
  public WorkbookSheet page(SheetGrid grid, ChartShelf charts) {
    return sheet(grid, SheetForm.PAGE, charts);
  }

  /** Where there are no rows, a sentence above the headings says why. */
  private WorkbookSheet sheet(SheetGrid grid, SheetForm form, ChartShelf charts) {
    return grid.rows().isEmpty()
        ? new WorkbookSheet(head.and(terms.absent(head.key())), grid, form, ChartShelf.NONE)
        : new WorkbookSheet(head, grid, form, charts.of(grid));
  }
}
