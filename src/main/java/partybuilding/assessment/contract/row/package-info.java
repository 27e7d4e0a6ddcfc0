/**
 * One row of an export as a record, the words of its cells, and the form in which it is kept. In:
 * cells in normal form. Out: records. Knows nothing of columns in a file, of folders or of figures.
 */
@NullMarked
package partybuilding.assessment.contract.row;

import org.jspecify.annotations.NullMarked;
