/** How a run can end, besides with refused exports. */
@NullMarked
package partybuilding.assessment.run.ending;

import org.jspecify.annotations.NullMarked;
