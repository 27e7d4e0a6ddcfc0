package partybuilding.assessment.report.workbook.chart;

import partybuilding.assessment.report.workbook.part.CellArea;

/**
 * Figures drawn alike.
 *
 * @param name the cell that says what they are
 * @param labels the cells that say what each is about
 * @param values the cells of the figures
 * @param look how they are drawn
 */
public record ChartSeries(CellArea name, CellArea labels, CellArea values, SeriesLook look) {
  /** The same so many rows further down. */
  ChartSeries down(int rows) {
    return new ChartSeries(name.down(rows), labels.down(rows), values.down(rows), look);
  }
}
