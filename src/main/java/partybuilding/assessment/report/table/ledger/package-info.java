/**
 * The tables of the rectification ledger and of how closing and scores go together. In: what the
 * comparison says of the ledger. Out: declarations of tables.
 */
@NullMarked
package partybuilding.assessment.report.table.ledger;

import org.jspecify.annotations.NullMarked;
