/**
 * Ballots to strictness-adjusted effects of the branches within a year. Ballots are gone after it:
 * only effects, their standard errors and components go on. Knows nothing of other years.
 */
@NullMarked
package partybuilding.assessment.standing;

import org.jspecify.annotations.NullMarked;
