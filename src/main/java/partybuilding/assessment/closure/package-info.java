/**
 * How long problems stay open, and how many are closed by which age. Ages in days from the day a
 * problem was raised; open ones count as far as they were followed. Knows nothing of branches or
 * years of assessment.
 */
@NullMarked
package partybuilding.assessment.closure;

import org.jspecify.annotations.NullMarked;
