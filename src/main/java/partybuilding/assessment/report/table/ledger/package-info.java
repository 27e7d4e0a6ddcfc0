/**
 * The tables of the rectification ledger and of its association with scores. In: the facts about
 * the ledger. Out: declarations of tables.
 */
@NullMarked
package partybuilding.assessment.report.table.ledger;

import org.jspecify.annotations.NullMarked;
