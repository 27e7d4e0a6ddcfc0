package partybuilding.assessment.report.workbook.chart;

import partybuilding.assessment.report.workbook.part.CellArea;

/**
 * A series of a chart.
 *
 * @param name the cell with its name
 * @param labels the cells of the categories
 * @param values the cells of the figures
 * @param look how they are drawn
 */
public record ChartSeries(CellArea name, CellArea labels, CellArea values, SeriesLook look) {
  /** A copy that refers to cells {@code rows} further down. */
  ChartSeries down(int rows) {
    return new ChartSeries(name.down(rows), labels.down(rows), values.down(rows), look);
  }
}
