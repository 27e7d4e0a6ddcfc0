/** One file read in several ways that must give the same, over random files. */
@NullMarked
package partybuilding.assessment.differential;

import org.jspecify.annotations.NullMarked;
