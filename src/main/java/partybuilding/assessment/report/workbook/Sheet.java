package partybuilding.assessment.report.workbook;

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
record Sheet(String name, String title, List<String> lead, Grid grid, List<Picture> pictures) {
  /** More rows than these nobody reads in a workbook, and no spreadsheet program opens quickly. */
  static final int MOST_ROWS = 100_000;

  Sheet {
    lead = List.copyOf(lead);
    pictures = List.copyOf(pictures);
  }

  /** A sheet to scroll and filter. */
  static Sheet of(String subject, List<String> lead, Grid grid, Terms terms) {
    String title = terms.title("workbook.title." + subject);
    Sheet whole = new Sheet(terms.text("workbook.sheet." + subject), title, lead, grid, List.of());
    return grid.rows().size() <= MOST_ROWS ? whole : whole.shortened(terms);
  }

  private Sheet shortened(Terms terms) {
    List<String> said = new ArrayList<>(lead);
    said.add(terms.text("workbook.shortened"));
    return new Sheet(name, title, said, grid.first(MOST_ROWS), pictures);
  }

  /** Whether it is read from top to bottom. */
  boolean read() {
    return !pictures.isEmpty();
  }
}
