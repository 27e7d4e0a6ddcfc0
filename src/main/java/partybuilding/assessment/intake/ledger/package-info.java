/**
 * Rectification ledgers: cells to items. In: a sheet of problems. Out: the items as the file states
 * them, and the account of every row. Knows nothing of other years.
 */
@NullMarked
package partybuilding.assessment.intake.ledger;

import org.jspecify.annotations.NullMarked;
