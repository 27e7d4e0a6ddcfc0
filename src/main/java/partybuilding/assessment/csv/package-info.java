/**
 * Rows of comma-separated files, read and written. Knows nothing of what the columns mean. The only
 * room that opens Commons CSV.
 */
@NullMarked
package partybuilding.assessment.csv;

import org.jspecify.annotations.NullMarked;
