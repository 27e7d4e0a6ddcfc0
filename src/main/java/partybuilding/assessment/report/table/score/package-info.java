/**
 * The tables of scores, of single indicators and of how the branches differ. In: the facts about
 * scores. Out: declarations of tables.
 */
@NullMarked
package partybuilding.assessment.report.table.score;

import org.jspecify.annotations.NullMarked;
