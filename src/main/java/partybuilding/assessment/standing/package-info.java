/**
 * Ballots to strictness-adjusted effects of the branches within a year, and what ranks are made of.
 * Ballots are not passed on: only effects, their standard errors and components are. Ratings fall
 * into components, components are fitted group by group, groups are combined by weight. Does not
 * depend on other years.
 */
@NullMarked
package partybuilding.assessment.standing;

import org.jspecify.annotations.NullMarked;
