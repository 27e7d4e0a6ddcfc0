/**
 * How long problems stay open, and how many are closed by which age. Ages in days from the day a
 * problem was raised; open ones count as far as they were followed. Does not depend on branches or
 * assessment years.
 */
@NullMarked
package partybuilding.assessment.closure;

import org.jspecify.annotations.NullMarked;
