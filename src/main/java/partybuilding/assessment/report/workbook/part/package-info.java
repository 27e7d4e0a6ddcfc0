/**
 * The file of a workbook: an archive of XML parts, with the kinds and the links of its parts. In:
 * the parts, one after another. Out: one file, the same bytes for the same parts. Does not depend
 * on sheets.
 */
@NullMarked
package partybuilding.assessment.report.workbook.part;

import org.jspecify.annotations.NullMarked;
