/**
 * Entries that are filled in by hand: which cells are open, their validation and hints. Does not
 * depend on the content of the sheet.
 */
@NullMarked
package partybuilding.assessment.report.workbook.entry;

import org.jspecify.annotations.NullMarked;
