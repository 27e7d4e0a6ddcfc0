/**
 * The rectification ledgers of all years, and how they go with the scores. In: the lines, the
 * scores and the standings. Out: the facts of the ledger.
 */
@NullMarked
package partybuilding.assessment.compare.ledger;

import org.jspecify.annotations.NullMarked;
