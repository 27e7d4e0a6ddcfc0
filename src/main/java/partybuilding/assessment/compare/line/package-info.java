/**
 * The lines of the branches through the years: what each year says of a branch of the report year,
 * and between which years it may be compared. In: the input of a comparison. Out: lookups for the
 * other packages of this room. Does not depend on verdicts.
 */
@NullMarked
package partybuilding.assessment.compare.line;

import org.jspecify.annotations.NullMarked;
