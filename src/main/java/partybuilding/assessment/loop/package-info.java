/**
 * Whether what was closed goes together with how scores moved, and how scores move by themselves.
 * Plain mathematics; knows nothing of branches, ledgers or verdicts, and claims no cause.
 */
@NullMarked
package partybuilding.assessment.loop;

import org.jspecify.annotations.NullMarked;
