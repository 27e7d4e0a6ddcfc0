package partybuilding.assessment.report.workbook.grid;

import java.util.Optional;
import partybuilding.assessment.report.workbook.entry.SheetEntry;
import partybuilding.assessment.report.workbook.part.CellArea;

/**
 * One sheet.
 *
 * @param head what stands above its rows
 * @param grid its rows
 * @param form how it is read
 * @param charts what is drawn from its cells, below them
 * @param entry what of it is filled in by hand
 */
public record WorkbookSheet(
    SheetHead head, SheetGrid grid, SheetForm form, ChartShelf charts, SheetEntry entry) {
  /** More rows than these nobody reads in a workbook, and no spreadsheet program opens quickly. */
  private static final int MOST_ROWS = 100_000;

  /** A sheet to be read. */
  public WorkbookSheet(SheetHead head, SheetGrid grid, SheetForm form, ChartShelf charts) {
    this(head, grid, form, charts, SheetEntry.NONE);
  }

  /** The same where its rows are too many, with a sentence that says so. */
  public WorkbookSheet shortened(String sentence) {
    return grid.rows().size() <= MOST_ROWS
        ? this
        : new WorkbookSheet(head.and(sentence), grid.first(MOST_ROWS), form, charts, entry);
  }

  /** The row of headings: a title and the sentences stand above it, and a row for the way back. */
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

  /** How many columns title and sentences stand over. */
  int wide() {
    return entry.exists() ? entry.printed() : grid.columns().size();
  }

  /** The cells that are printed; empty where all are. */
  Optional<CellArea> printed() {
    return entry.exists()
        ? Optional.of(new CellArea(0, 0, lastEntry(), wide() - 1))
        : Optional.empty();
  }

  /** The last row that may be filled in. */
  int lastEntry() {
    return last() + entry.spare();
  }
}
