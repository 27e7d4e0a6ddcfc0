package partybuilding.assessment.report.workbook.chart;

import partybuilding.assessment.report.workbook.part.CellArea;

/**
 * A chart and the cells that it covers.
 *
 * @param chart its cells counted from the top of the sheet
 * @param area the cells that it covers
 */
public record ChartPlace(SheetChart chart, CellArea area) {}
