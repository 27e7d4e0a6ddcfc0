/**
 * The batch job: which step after which, one partition per yearly file, a new start after a kill.
 * In: a run's context. Out: a published report, or the answer that nothing has changed. A step
 * translates and never decides. The only room that opens Spring.
 */
@NullMarked
package partybuilding.assessment.job;

import org.jspecify.annotations.NullMarked;
