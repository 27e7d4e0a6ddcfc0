/**
 * One reading of a cell for the whole intake: which characters are blank, unseen or forbidden, how
 * words and numbers are compared, which words say that nothing stands here, and what a spreadsheet
 * shows where it has no value. In: the text of a cell. Out: what it says. Knows nothing of columns.
 */
@NullMarked
package partybuilding.assessment.cell;

import org.jspecify.annotations.NullMarked;
