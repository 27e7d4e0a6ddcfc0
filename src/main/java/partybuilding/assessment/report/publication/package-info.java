/**
 * The folder that the reports of all years are published in: one run at a time writes to it, the
 * remains of interrupted runs are repaired, and a finished report is published as a whole. In: a
 * finished folder. Out: the same folder under its final name. Does not depend on the content of
 * reports.
 */
@NullMarked
package partybuilding.assessment.report.publication;

import org.jspecify.annotations.NullMarked;
