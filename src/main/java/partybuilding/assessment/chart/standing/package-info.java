/**
 * The chart of where the branches stand once the evaluators' strictness is taken out. In: facts.
 * Out: its model with its caption, and its painter.
 */
@NullMarked
package partybuilding.assessment.chart.standing;

import org.jspecify.annotations.NullMarked;
