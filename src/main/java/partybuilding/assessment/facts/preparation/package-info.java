/**
 * What is known of each branch before a meeting: the findings of the previous meeting, their
 * rectification, and whether the branch still has to debrief on site. In: the facts of earlier
 * years. Contains no scores.
 */
@NullMarked
package partybuilding.assessment.facts.preparation;

import org.jspecify.annotations.NullMarked;
