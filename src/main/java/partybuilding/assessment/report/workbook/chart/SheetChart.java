package partybuilding.assessment.report.workbook.chart;

import java.util.List;

/**
 * A chart of cells.
 *
 * @param title what it says
 * @param alternative what is drawn, for those who do not see it
 * @param form what its figures are drawn as
 * @param scale from where to where the axis of the figures goes
 * @param series in the order of the legend; cells are counted from the sheet's headings
 */
public record SheetChart(
    String title, String alternative, ChartForm form, Scale scale, List<ChartSeries> series) {
  public SheetChart {
    series = List.copyOf(series);
  }

  /**
   * The axis of the figures.
   *
   * @param lowest where it begins
   * @param highest where it ends; nothing above {@code lowest} leaves that to the program
   * @param format how its figures are printed
   */
  public record Scale(int lowest, int highest, String format) {
    /** From nothing to where the program wants. */
    public static Scale upwards(String format) {
      return new Scale(0, 0, format);
    }

    boolean closed() {
      return highest > lowest;
    }
  }

  /** The same so many rows further down. */
  public SheetChart down(int rows) {
    List<ChartSeries> moved = series.stream().map(one -> one.down(rows)).toList();
    return new SheetChart(title, alternative, form, scale, moved);
  }
}
