/**
 * A delimited file in blocks of whole lines, so that several threads part it into cells. In: the
 * bytes of a file. Out: its rows in the order of the file: where a block is plain, as numbers of
 * distinct cells, column by column; elsewhere one by one, as Commons CSV reads them. Knows nothing
 * of what the columns mean.
 */
@NullMarked
package partybuilding.assessment.block;

import org.jspecify.annotations.NullMarked;
