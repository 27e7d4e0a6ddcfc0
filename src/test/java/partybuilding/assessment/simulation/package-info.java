/**
 * Does what the job says hold where the truth is known? Colleges are drawn by a seeded generator,
 * folded, aggregated and compared by the code that makes every report.
 */
@NullMarked
package partybuilding.assessment.simulation;

import org.jspecify.annotations.NullMarked;
