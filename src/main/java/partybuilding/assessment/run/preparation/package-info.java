/**
 * The preparation of a meeting, without the batch framework: plan, reading and publishing. Ballots
 * are read only for the names of branches if there is no register; no state is kept.
 */
@NullMarked
package partybuilding.assessment.run.preparation;

import org.jspecify.annotations.NullMarked;
