/**
 * Who takes part, and which group rows appear. In: numbers of voters. Out: the participation that
 * every later room obeys. It stands before the first figure is computed, so that nothing withheld
 * exists to leak.
 */
@NullMarked
package partybuilding.assessment.disclosure;

import org.jspecify.annotations.NullMarked;
