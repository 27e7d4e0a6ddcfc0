package partybuilding.assessment.report.workbook.grid;

import java.util.List;

/**
 * Rows under a header.
 *
 * @param columns at least one
 * @param rows each with a cell for every column
 * @param names how many columns at the left name the row and stay in view
 */
public record SheetGrid(List<SheetColumn> columns, List<List<SheetCell>> rows, int names) {
  public SheetGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same with no more than so many rows. */
  public SheetGrid first(int most) {
    return new SheetGrid(columns, rows.subList(0, Math.min(most, rows.size())), names);
  }
}
