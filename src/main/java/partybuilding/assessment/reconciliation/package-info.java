/**
 * What the exports claim beside their ballots, against what the ballots give. In: claims left open
 * by the readers, and what is disclosed. Out: notices that print a figure only where it follows
 * from published ones.
 */
@NullMarked
package partybuilding.assessment.reconciliation;

import org.jspecify.annotations.NullMarked;
