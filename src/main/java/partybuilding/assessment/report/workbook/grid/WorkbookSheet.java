package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.chart.Picture;

/**
 * One sheet.
 *
 * @param name on its tab
 * @param title its heading
 * @param lead sentences between the heading and the grid
 * @param grid its rows
 * @param pictures under the grid, each on a printed page of its own; a sheet that has some is read
 *     from top to bottom and neither scrolled nor filtered
 */
public record WorkbookSheet(
    String name, String title, List<String> lead, SheetGrid grid, List<Picture> pictures) {
  /** More rows than these nobody reads in a workbook, and no spreadsheet program opens quickly. */
  private static final int MOST_ROWS = 100_000;

  public WorkbookSheet {
    lead = List.copyOf(lead);
    pictures = List.copyOf(pictures);
  }

  /** The same where its rows are too many, with a sentence that says so. */
  public WorkbookSheet shortened(String sentence) {
    if (grid.rows().size() <= MOST_ROWS) {
      return this;
    }
    List<String> said = new ArrayList<>(lead);
    said.add(sentence);
    return new WorkbookSheet(name, title, said, grid.first(MOST_ROWS), pictures);
  }

  /** Whether it is read from top to bottom. */
  boolean read() {
    return !pictures.isEmpty();
  }
}
