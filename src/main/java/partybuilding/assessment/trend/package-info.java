/**
 * One branch over some years: slopes, how sure they are, and tests that use the order of the values
 * only. Plain mathematics; knows nothing of branches, dimensions or verdicts.
 */
@NullMarked
package partybuilding.assessment.trend;

import org.jspecify.annotations.NullMarked;
