/**
 * The report as a workbook for the office's spreadsheet program. In: the comparison's tables, the
 * page's sentences, finished pictures. Out: one file with a sheet for each subject. Computes no
 * figure: every number is a cell of a table, in full precision, and its format does the rounding.
 */
@NullMarked
package partybuilding.assessment.report.workbook;

import org.jspecify.annotations.NullMarked;
