/**
 * Rows as one block of bytes, column by column: what is replaced and read as a whole needs neither
 * a key nor an index for each of its rows. It knows nothing of where blocks are kept.
 */
@NullMarked
package partybuilding.assessment.packed;

import org.jspecify.annotations.NullMarked;
