/**
 * The working of one figure in sentences: groups, weights, ballots and means, withheld figures, the
 * interval, and the rule of the verdict. In: a score and the cells that the same edition publishes.
 * Out: sentences; they contain only published figures.
 */
@NullMarked
package partybuilding.assessment.report.page.working;

import org.jspecify.annotations.NullMarked;
