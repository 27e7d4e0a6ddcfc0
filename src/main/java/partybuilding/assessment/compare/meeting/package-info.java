/**
 * Debriefs, comments, turnout, grades and named weaknesses. In: the lines, the scores, the
 * standings and the ledger. Out: the facts of the meetings.
 */
@NullMarked
package partybuilding.assessment.compare.meeting;

import org.jspecify.annotations.NullMarked;
