/**
 * Evaluation exports: cells to evaluations. In: a sheet of ballots. Out: accepted evaluations,
 * handed to a sink, and the account of every row. Knows nothing of scores.
 */
@NullMarked
package partybuilding.assessment.intake.evaluation;

import org.jspecify.annotations.NullMarked;
