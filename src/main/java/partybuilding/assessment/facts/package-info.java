/**
 * The facts that charts and reports read: the comparison, and the part of it that may be disclosed
 * to one branch. In: records of the rooms above only. Out: records. They compute no figures.
 */
@NullMarked
package partybuilding.assessment.facts;

import org.jspecify.annotations.NullMarked;
