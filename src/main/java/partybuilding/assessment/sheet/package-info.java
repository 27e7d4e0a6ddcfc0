/**
 * One export as a table: its header is found, its rows follow with their lines, and every row is
 * counted. In: an export. Out: cells by column. Knows nothing of what a row says.
 */
@NullMarked
package partybuilding.assessment.sheet;

import org.jspecify.annotations.NullMarked;
