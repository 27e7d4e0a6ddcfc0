/**
 * The folder that the reports of all years are published in: one run at a time writes to it, what
 * an interrupted run left there is repaired, and a finished report takes its place as a whole. In:
 * a finished folder. Out: the same folder under its final name. Knows nothing of what a report
 * holds.
 */
@NullMarked
package partybuilding.assessment.report.publication;

import org.jspecify.annotations.NullMarked;
