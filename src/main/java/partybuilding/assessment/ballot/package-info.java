/**
 * One year's ballots in memory, checked against each other. In: accepted evaluations. Out: a panel
 * in which every ballot speaks once of every branch, and the numbers of voters. It is gone when the
 * step that read the year ends: no ballot is ever stored.
 */
@NullMarked
package partybuilding.assessment.ballot;

import org.jspecify.annotations.NullMarked;
