/**
 * Holds files against each other that can be checked only after all of them are read. In: the input
 * of a comparison. Out: findings.
 */
@NullMarked
package partybuilding.assessment.compare.check;

import org.jspecify.annotations.NullMarked;
