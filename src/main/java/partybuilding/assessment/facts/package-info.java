/**
 * The facts that charts and reports read: the comparison and what of it may be said to one branch.
 * In: nothing but records of the rooms above. Out: records. They compute no figures.
 */
@NullMarked
package partybuilding.assessment.facts;

import org.jspecify.annotations.NullMarked;
