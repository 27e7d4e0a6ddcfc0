/**
 * What changed from earlier years to the report year. In: the page's input. Out: a table and
 * sentences for the college, for one branch and for all of them. Does not depend on other sections.
 */
@NullMarked
package partybuilding.assessment.report.page.change;

import org.jspecify.annotations.NullMarked;
