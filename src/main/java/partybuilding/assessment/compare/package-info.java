/**
 * Several years and branches side by side. In: what a comparison is made from. Out: the facts of a
 * report, the part that may be disclosed to each branch, and what their comparison with earlier
 * reports depends on. Does not depend on words, pages or files.
 */
@NullMarked
package partybuilding.assessment.compare;

import org.jspecify.annotations.NullMarked;
