/**
 * Where the branches stand among each other in each year, and how that moves. In: the lines and the
 * scores. Out: the facts of the standings.
 */
@NullMarked
package partybuilding.assessment.compare.standing;

import org.jspecify.annotations.NullMarked;
