/**
 * What the year's meeting left besides its ballots: debriefs, comments, turnout, requirements,
 * weaknesses once named. In: the page's input. Out: sections and rows.
 */
@NullMarked
package partybuilding.assessment.report.page.meeting;

import org.jspecify.annotations.NullMarked;
