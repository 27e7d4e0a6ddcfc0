/**
 * Which branch is which across years: the register, its names, renames and mergers. In: the records
 * of the register and of the lineage. Out: branches, and which later branch an earlier one counts
 * toward. Does not depend on files or figures.
 */
@NullMarked
package partybuilding.assessment.lineage;

import org.jspecify.annotations.NullMarked;
