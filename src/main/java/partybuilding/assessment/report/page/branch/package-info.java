/**
 * The branches side by side, over the years, and each on a sheet of its own. In: the page's input
 * and the other sections' rows. Out: sections, rows and sheets.
 */
@NullMarked
package partybuilding.assessment.report.page.branch;

import org.jspecify.annotations.NullMarked;
