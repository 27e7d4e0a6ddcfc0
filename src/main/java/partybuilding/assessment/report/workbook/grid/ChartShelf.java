package partybuilding.assessment.report.workbook.grid;

import java.util.List;
import partybuilding.assessment.report.workbook.chart.SheetChart;

/**
 * The charts under the rows of a sheet.
 *
 * @param charts row by row from the top left
 * @param beside the number of charts side by side
 */
public record ChartShelf(List<SheetChart> charts, int beside) {
  /** No charts. */
  public static final ChartShelf NONE = new ChartShelf(List.of(), 1);

  public ChartShelf {
    charts = List.copyOf(charts);
  }

  /** Those of the charts that have something to draw. */
  public ChartShelf of(SheetGrid grid) {
    return new ChartShelf(charts.stream().filter(grid::fills).toList(), beside);
  }

  /** How many rows of charts there are. */
  int rows() {
    return (charts.size() + beside - 1) / beside;
  }
}
