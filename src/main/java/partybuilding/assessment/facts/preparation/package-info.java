/**
 * What is known of each branch before a meeting: what the meeting before found, what became of it,
 * and who still has to debrief on site. In: the facts of the years before. No score is in here.
 */
@NullMarked
package partybuilding.assessment.facts.preparation;

import org.jspecify.annotations.NullMarked;
