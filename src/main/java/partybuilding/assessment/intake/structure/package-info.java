/**
 * The register of branches and their lineage. In: two sheets. Out: who is who across the years, and
 * the accounts of every row.
 */
@NullMarked
package partybuilding.assessment.intake.structure;

import org.jspecify.annotations.NullMarked;
