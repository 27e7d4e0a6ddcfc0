/**
 * The charts of what became of the problems raised: the ledger by year, how long they stayed open,
 * closed against chance, and closed against the next score. In: facts. Out: models with their
 * captions, and painters.
 */
@NullMarked
package partybuilding.assessment.chart.ledger;

import org.jspecify.annotations.NullMarked;
