/**
 * What the exports promise: columns and their aliases, value sets and the rules of each year. Out:
 * records. Knows nothing of CSV, of folders or of figures.
 */
@NullMarked
package partybuilding.assessment.contract;

import org.jspecify.annotations.NullMarked;
