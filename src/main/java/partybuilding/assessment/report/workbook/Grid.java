package partybuilding.assessment.report.workbook;

import java.util.List;

/**
 * Rows under a header.
 *
 * @param columns at least one
 * @param rows each with a cell for every column
 * @param names how many columns at the left name the row and stay in view
 */
record Grid(List<Column> columns, List<List<Cell>> rows, int names) {
  Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same with no more than so many rows. */
  Grid first(int most) {
    return new Grid(columns, rows.subList(0, Math.min(most, rows.size())), names);
  }
}
