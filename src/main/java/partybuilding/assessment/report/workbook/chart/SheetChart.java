package partybuilding.assessment.report.workbook.chart;

import java.util.List;

/**
 * A chart of cells.
 *
 * @param title the finding
 * @param alternative a description for readers who cannot see it
 * @param form the type of the chart
 * @param scale the axis of the values
 * @param series in the order of the legend; cells are counted from the sheet's headings
 */
public record SheetChart(
    String title, String alternative, ChartForm form, Scale scale, List<ChartSeries> series) {
  public SheetChart {
    series = List.copyOf(series);
  }

  /**
   * The axis of the values.
   *
   * @param lowest its lower end
   * @param highest its upper end; chosen by the spreadsheet program if not above {@code lowest}
   * @param format the number format
   */
  public record Scale(int lowest, int highest, String format) {
    /** An axis from 0 to an end chosen by the spreadsheet program. */
    public static Scale upwards(String format) {
      return new Scale(0, 0, format);
    }

    boolean closed() {
      return highest > lowest;
    }
  }

  /** A copy that refers to cells {@code rows} further down. */
  public SheetChart down(int rows) {
    List<ChartSeries> moved = series.stream().map(one -> one.down(rows)).toList();
    return new SheetChart(title, alternative, form, scale, moved);
  }
}
