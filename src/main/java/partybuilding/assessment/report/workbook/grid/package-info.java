/**
 * Lays out and writes sheets. In: columns, cells, sentences and charts. Out: one file with styles,
 * widths and heights, the same bytes for the same sheets. Does not depend on facts or words.
 */
@NullMarked
package partybuilding.assessment.report.workbook.grid;

import org.jspecify.annotations.NullMarked;
