package partybuilding.assessment.report.workbook.grid;

import java.util.Optional;
import partybuilding.assessment.report.workbook.entry.SheetEntry;
import partybuilding.assessment.report.workbook.part.CellArea;

/**
 * One sheet.
 *
 * @param head title and sentences above its rows
 * @param grid its rows
 * @param form how it is read
 * @param charts charts below its rows
 * @param entry the entries to be filled in by hand
 */
public record WorkbookSheet(
    SheetHead head, SheetGrid grid, SheetForm form, ChartShelf charts, SheetEntry entry) {
  /** The most rows of a sheet; spreadsheet programs open longer ones slowly. */
  private static final int MOST_ROWS = 100_000;

  /** The most rows that fit on one page together with the spare rows. */
  private static final int MOST_WITH_SPARE = 6;

  /** A sheet without entries. */
  public WorkbookSheet(SheetHead head, SheetGrid grid, SheetForm form, ChartShelf charts) {
    this(head, grid, form, charts, SheetEntry.NONE);
  }

  /**
   * A copy limited to {@link #MOST_ROWS} rows, with a sentence that says so; the sheet itself if it
   * is not longer.
   */
  public WorkbookSheet shortened(String sentence) {
    return grid.rows().size() <= MOST_ROWS
        ? this
        : new WorkbookSheet(head.and(sentence), grid.first(MOST_ROWS), form, charts, entry);
  }

  /** The row of headings, below the title, the sentences and the link back. */
  int headings() {
    return head.lead().size() + 2;
  }

  /** The last row of the grid. */
  int last() {
    return headings() + grid.rows().size();
  }

  /** Headings and rows. */
  CellArea filtered() {
    return new CellArea(headings(), 0, last(), grid.columns().size() - 1);
  }

  /** The number of columns that title and sentences span. */
  int wide() {
    return entry.exists() ? entry.printed() : grid.columns().size();
  }

  /** The cells that are printed; empty where all are. */
  Optional<CellArea> printed() {
    return entry.exists()
        ? Optional.of(new CellArea(0, 0, lastPrinted(), wide() - 1))
        : Optional.empty();
  }

  /** After many rows, the spare ones could be printed alone on a page. */
  private int lastPrinted() {
    return grid.rows().size() <= MOST_WITH_SPARE ? lastEntry() : last();
  }

  /** The last row that may be filled in. */
  int lastEntry() {
    return last() + entry.spare();
  }
}
