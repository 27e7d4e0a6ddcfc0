/**
 * Scores, their changes between years, and the one rule for the word of a change. In: the lines.
 * Out: the facts of the scores.
 */
@NullMarked
package partybuilding.assessment.compare.score;

import org.jspecify.annotations.NullMarked;
