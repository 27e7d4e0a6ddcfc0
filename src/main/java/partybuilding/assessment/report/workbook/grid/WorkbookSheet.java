package partybuilding.assessment.report.workbook.grid;

/**
 * One sheet.
 *
 * @param head what stands above its rows
 * @param grid its rows
 * @param form how it is read
 * @param charts what is drawn from its cells, below them
 */
public record WorkbookSheet(SheetHead head, SheetGrid grid, SheetForm form, ChartShelf charts) {
  /** More rows than these nobody reads in a workbook, and no spreadsheet program opens quickly. */
  private static final int MOST_ROWS = 100_000;

  /** The same where its rows are too many, with a sentence that says so. */
  public WorkbookSheet shortened(String sentence) {
    return grid.rows().size() <= MOST_ROWS
        ? this
        : new WorkbookSheet(head.and(sentence), grid.first(MOST_ROWS), form, charts);
  }

  /** The row of headings: a title and the sentences stand above it, and a row for the way back. */
  int headings() {
    return head.lead().size() + 2;
  }

  /** The last row of the grid. */
  int last() {
    return headings() + grid.rows().size();
  }
}
