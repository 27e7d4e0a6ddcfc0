/** What somebody could compute from everything that is published. */
@NullMarked
package partybuilding.assessment.attack;

import org.jspecify.annotations.NullMarked;
