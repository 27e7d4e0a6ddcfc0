/**
 * The association between closure rates and later scores, and regression to the mean. Plain
 * mathematics; does not depend on branches, ledgers or verdicts, and claims no cause.
 */
@NullMarked
package partybuilding.assessment.loop;

import org.jspecify.annotations.NullMarked;
