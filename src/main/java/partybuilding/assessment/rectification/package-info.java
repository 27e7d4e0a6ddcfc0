/**
 * Ledger items to cohorts: raised, closed, on time, overdue, carried over. Knows nothing of
 * ballots.
 */
@NullMarked
package partybuilding.assessment.rectification;

import org.jspecify.annotations.NullMarked;
