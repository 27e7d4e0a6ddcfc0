/**
 * The sample college as offices really export it: the same ballots and the same ledger, saved in
 * other ways and with faults planted that the job must find. In: a tidy sample. Out: its files
 * again, and a list of what was planted where.
 */
@NullMarked
package partybuilding.sample.untidy;

import org.jspecify.annotations.NullMarked;
