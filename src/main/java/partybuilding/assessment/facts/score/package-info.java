/**
 * The scores of the college and its branches, their changes between years, and what these rest on.
 * Out: records that compute no figure.
 */
@NullMarked
package partybuilding.assessment.facts.score;

import org.jspecify.annotations.NullMarked;
