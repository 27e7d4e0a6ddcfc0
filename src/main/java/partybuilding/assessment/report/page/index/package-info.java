/**
 * The page over the reports of all years. In: what lies in the folder of reports, as the records of
 * the reports state it. Out: a page that links them. Believes of a record only what can be shown
 * without harm, and of files only that they are there.
 */
@NullMarked
package partybuilding.assessment.report.page.index;

import org.jspecify.annotations.NullMarked;
