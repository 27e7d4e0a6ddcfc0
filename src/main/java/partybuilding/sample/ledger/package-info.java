/**
 * The rectification ledger of the synthetic college. In: the plan and the branches. Out: every item
 * with its problem, its source and its states over time, and the remarks that quote items. Knows no
 * file.
 */
@NullMarked
package partybuilding.sample.ledger;

import org.jspecify.annotations.NullMarked;
