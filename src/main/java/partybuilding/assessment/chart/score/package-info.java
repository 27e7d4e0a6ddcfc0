/**
 * The charts of scores: the college, its branches side by side or as a distribution, and one
 * branch. In: facts. Out: models with their captions, and painters.
 */
@NullMarked
package partybuilding.assessment.chart.score;

import org.jspecify.annotations.NullMarked;
