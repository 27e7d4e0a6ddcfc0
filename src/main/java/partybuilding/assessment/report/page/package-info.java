/**
 * The report as its readers meet it: every figure rounded, every sentence in the report's language,
 * in the order of the page. In: a comparison, pictures and words. Out: one {@link
 * partybuilding.assessment.report.page.ReportPage} that each writer prints as it is. Knows nothing
 * of files or markup.
 */
@NullMarked
package partybuilding.assessment.report.page;

import org.jspecify.annotations.NullMarked;
