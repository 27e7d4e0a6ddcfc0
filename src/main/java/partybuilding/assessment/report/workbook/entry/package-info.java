/**
 * What of a sheet is filled in by hand: which cells may be written to, and what helps to fill them
 * in. Knows nothing of what stands on the sheet.
 */
@NullMarked
package partybuilding.assessment.report.workbook.entry;

import org.jspecify.annotations.NullMarked;
