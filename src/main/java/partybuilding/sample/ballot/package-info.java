/**
 * The ballots of a meeting. In: the plan and where the branches truly stand. Out: who returned
 * which ballot, and the mark each ballot gives each branch. Knows no file.
 */
@NullMarked
package partybuilding.sample.ballot;

import org.jspecify.annotations.NullMarked;
