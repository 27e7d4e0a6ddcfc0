/**
 * The layer between a sheet's content and the workbook library. In: columns, cells, sentences and
 * pictures. Out: one file with styles, widths and heights, the same bytes for the same sheets.
 * Knows neither facts nor words. The only package that opens the workbook library.
 */
@NullMarked
package partybuilding.assessment.report.workbook.grid;

import org.jspecify.annotations.NullMarked;
