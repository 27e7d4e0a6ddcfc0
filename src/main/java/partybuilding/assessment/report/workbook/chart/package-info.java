/**
 * Charts that the spreadsheet program draws itself. In: which cells are drawn, and how. Out: the
 * parts of the charts and of their places. Contains no figures: a chart refers to cells.
 */
@NullMarked
package partybuilding.assessment.report.workbook.chart;

import org.jspecify.annotations.NullMarked;
