/**
 * The page over the reports of all years. In: the records in the folder of reports. Out: a page
 * that links the reports. Takes from a record only what is safe to show, and links only to files
 * that exist.
 */
@NullMarked
package partybuilding.assessment.report.page.index;

import org.jspecify.annotations.NullMarked;
