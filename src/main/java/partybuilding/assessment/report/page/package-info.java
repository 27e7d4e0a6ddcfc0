/**
 * The report as its readers meet it: every figure rounded, every sentence in the report's language,
 * in the order of the page. In: a comparison, pictures and words. Out: {@link
 * partybuilding.assessment.report.page.ReportPage} and the other pages, which each writer prints as
 * they are. Knows nothing of files or markup. The sub-packages hold the sections by subject and
 * know nothing of the pages.
 */
@NullMarked
package partybuilding.assessment.report.page;

import org.jspecify.annotations.NullMarked;
