/**
 * Ledger items to cohorts: raised, closed, on time, overdue, carried over. Does not depend on
 * ballots.
 */
@NullMarked
package partybuilding.assessment.rectification;

import org.jspecify.annotations.NullMarked;
