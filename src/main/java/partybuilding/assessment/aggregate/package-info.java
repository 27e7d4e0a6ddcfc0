/**
 * Cells to branches, branches to the college, items to cohorts: the sums over groups. In: exact
 * cell statistics and judged items, never a row a ballot. Out: one figure a branch and dimension.
 * The only room that opens Tablesaw.
 */
@NullMarked
package partybuilding.assessment.aggregate;

import org.jspecify.annotations.NullMarked;
