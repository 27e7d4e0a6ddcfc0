/**
 * The shared basis of all parts of the pages. In: a comparison and the report's words. Out: {@link
 * partybuilding.assessment.report.page.base.PageInput}, the facts arranged for looking up, with
 * numbers, words and the rows of the tables that figures come from. Does not depend on the
 * sections.
 */
@NullMarked
package partybuilding.assessment.report.page.base;

import org.jspecify.annotations.NullMarked;
