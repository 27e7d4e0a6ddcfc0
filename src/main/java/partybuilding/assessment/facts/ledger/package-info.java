/**
 * What became of the problems that were raised, how long they stayed open, and the scores that came
 * after. Out: records that compute no figure.
 */
@NullMarked
package partybuilding.assessment.facts.ledger;

import org.jspecify.annotations.NullMarked;
