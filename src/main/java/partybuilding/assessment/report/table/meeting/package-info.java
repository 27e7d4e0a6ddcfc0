/**
 * The tables of the meeting: debriefs, comments, turnout and decided grades. In: the facts about
 * the meetings. Out: declarations of tables.
 */
@NullMarked
package partybuilding.assessment.report.table.meeting;

import org.jspecify.annotations.NullMarked;
