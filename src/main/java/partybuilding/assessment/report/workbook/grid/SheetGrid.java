package partybuilding.assessment.report.workbook.grid;

import java.util.List;
import partybuilding.assessment.report.workbook.chart.ChartForm;
import partybuilding.assessment.report.workbook.chart.SheetChart;
import partybuilding.assessment.report.workbook.part.CellArea;

/**
 * Rows under headings.
 *
 * @param columns at least one
 * @param rows each with a cell for every column
 * @param names how many columns at the left name the row and stay in view
 * @param scales cells whose figures are shaded on one scale, counted from the row of headings
 */
public record SheetGrid(
    List<SheetColumn> columns, List<List<SheetCell>> rows, int names, List<CellArea> scales) {
  public SheetGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    scales = List.copyOf(scales);
  }

  /** Without shades. */
  public SheetGrid(List<SheetColumn> columns, List<List<SheetCell>> rows, int names) {
    this(columns, rows, names, List.of());
  }

  /** Whether a chart has a figure to draw; a line has at least two. */
  boolean fills(SheetChart chart) {
    long least = chart.form() == ChartForm.LINES ? 2 : 1;
    return chart.series().stream().anyMatch(series -> figures(series.values()) >= least);
  }

  private long figures(CellArea area) {
    return rows.subList(area.row() - 1, area.lastRow()).stream()
        .flatMap(row -> row.subList(area.column(), area.lastColumn() + 1).stream())
        .filter(SheetCell.Figure.class::isInstance)
        .count();
  }

  /** A copy with at most {@code most} rows. */
  SheetGrid first(int most) {
    return new SheetGrid(columns, rows.subList(0, Math.min(most, rows.size())), names, scales);
  }
}
