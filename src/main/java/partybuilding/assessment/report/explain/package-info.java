/**
 * One figure of a published report, explained from that report alone: its tables, which must be
 * those that its record lists, and the rules in its record. Out: sentences, or what there is to
 * choose from.
 */
@NullMarked
package partybuilding.assessment.report.explain;

import org.jspecify.annotations.NullMarked;
