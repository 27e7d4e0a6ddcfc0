/**
 * What the meetings leave besides their ballots: debriefs, comments, turnout, and what is followed
 * from meeting to meeting. Out: records that compute no figure.
 */
@NullMarked
package partybuilding.assessment.facts.meeting;

import org.jspecify.annotations.NullMarked;
