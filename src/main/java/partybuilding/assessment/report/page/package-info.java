/**
 * The pages of a report: rounded figures and sentences in the report's language, in the order of
 * the page. In: a comparison, pictures and words. Out: {@link
 * partybuilding.assessment.report.page.ReportPage} and the other pages, which the writers print
 * unchanged. Does not depend on files or markup. The sub-packages hold the sections by subject and
 * do not depend on the pages.
 */
@NullMarked
package partybuilding.assessment.report.page;

import org.jspecify.annotations.NullMarked;
