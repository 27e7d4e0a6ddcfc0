/**
 * How one figure came about, in words: the groups, their weights, ballots and means, what is
 * withheld, where the interval comes from and by which rule a word was chosen. In: a score and the
 * cells that the same edition publishes. Out: sentences; no cell that is not published.
 */
@NullMarked
package partybuilding.assessment.report.page.working;

import org.jspecify.annotations.NullMarked;
