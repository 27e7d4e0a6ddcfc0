/**
 * The facts from the year's meeting other than ballots: debriefs, comments, turnout, requirements,
 * progress on named weaknesses. In: the page's input. Out: sections and rows.
 */
@NullMarked
package partybuilding.assessment.report.page.meeting;

import org.jspecify.annotations.NullMarked;
