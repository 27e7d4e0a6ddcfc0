/**
 * The tables of scores, of single indicators and of how the branches differ. In: what the
 * comparison says of scores. Out: declarations of tables.
 */
@NullMarked
package partybuilding.assessment.report.table.score;

import org.jspecify.annotations.NullMarked;
