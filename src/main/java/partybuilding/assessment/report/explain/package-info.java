/**
 * Explains one figure of a published report from that report alone: its tables, which must match
 * the digests in its record, and the rules in its record. Out: sentences, or the values to choose
 * from.
 */
@NullMarked
package partybuilding.assessment.report.explain;

import org.jspecify.annotations.NullMarked;
