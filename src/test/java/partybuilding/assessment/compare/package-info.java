/** Facts to test with. */
@NullMarked
package partybuilding.assessment.compare;

import org.jspecify.annotations.NullMarked;
