/**
 * What the exports promise: kinds of files, columns and their aliases, value sets, the rules of
 * each year, one row as a record. In: {@code assessment.yaml}. Knows nothing of CSV, of folders or
 * of figures. The only room that opens the YAML library.
 */
@NullMarked
package partybuilding.assessment.contract;

import org.jspecify.annotations.NullMarked;
