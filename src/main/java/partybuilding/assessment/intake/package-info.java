/**
 * Cells to accepted records or notices, a sub-package a kind of export; here what they share: the
 * cells that name a branch and a group. In: sheets. Out: evaluations, ledger items, debriefs,
 * comments, turnout, the register, and an account of every row. Knows nothing of scores.
 */
@NullMarked
package partybuilding.assessment.intake;

import org.jspecify.annotations.NullMarked;
