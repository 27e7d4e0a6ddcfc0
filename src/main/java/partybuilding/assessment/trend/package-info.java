/**
 * One branch over some years: slopes, how sure they are, and tests that use the order of the values
 * only. Plain mathematics; does not depend on branches, dimensions or verdicts.
 */
@NullMarked
package partybuilding.assessment.trend;

import org.jspecify.annotations.NullMarked;
