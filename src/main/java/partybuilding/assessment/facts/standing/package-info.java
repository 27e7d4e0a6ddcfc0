/**
 * The positions of the branches relative to each other: adjusted scores, ranks, separation, trends.
 * Out: records that compute no figure.
 */
@NullMarked
package partybuilding.assessment.facts.standing;

import org.jspecify.annotations.NullMarked;
