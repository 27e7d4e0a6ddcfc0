/**
 * Ballots to strictness-adjusted effects of the branches within a year, and what ranks are made of.
 * Ballots are gone after it: only effects, their standard errors and components go on. Ratings fall
 * into components, components are fitted group by group, groups are combined by weight. Knows
 * nothing of other years.
 */
@NullMarked
package partybuilding.assessment.standing;

import org.jspecify.annotations.NullMarked;
