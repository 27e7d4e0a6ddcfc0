/**
 * Statistics that rest on no ballot of their own: intervals, standard errors, limits, and what is
 * more than chance among many. In: numbers. Out: numbers and records.
 */
@NullMarked
package partybuilding.assessment.score.inference;

import org.jspecify.annotations.NullMarked;
