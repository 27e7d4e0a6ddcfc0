package partybuilding.assessment.report.workbook.base;

import java.util.List;
import partybuilding.assessment.report.workbook.chart.ChartForm;
import partybuilding.assessment.report.workbook.chart.ChartSeries;
import partybuilding.assessment.report.workbook.chart.SheetChart;

/**
 * The words of a chart.
 *
 * @param title the finding
 * @param alternative a description for readers who cannot see it
 */
public record DrawnChart(String title, String alternative) {
  public SheetChart chart(ChartForm form, SheetChart.Scale scale, List<ChartSeries> series) {
    return new SheetChart(title, alternative, form, scale, series);
  }
}
