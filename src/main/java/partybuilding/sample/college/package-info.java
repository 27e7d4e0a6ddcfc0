/**
 * The branches of the synthetic college. In: the plan. Out: which branches exist in which year,
 * what became of them, and where each truly stands on each topic. Knows no ballot and no ledger.
 */
@NullMarked
package partybuilding.sample.college;

import org.jspecify.annotations.NullMarked;
