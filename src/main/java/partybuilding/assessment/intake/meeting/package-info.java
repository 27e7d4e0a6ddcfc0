/**
 * What a meeting leaves besides its ballots: debriefs, comments, turnout. In: a sheet of each. Out:
 * the records, and the account of every row. Knows nothing of ballots, ledgers or other years.
 */
@NullMarked
package partybuilding.assessment.intake.meeting;

import org.jspecify.annotations.NullMarked;
