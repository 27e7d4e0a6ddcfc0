/**
 * One run, in plain Java: what is to be read and published, the reading of one yearly file, the
 * making of the report, the trial without publishing. In: what the command asked for and the kept
 * state. Out: what each step does and says. It does not know in which order, on which threads and
 * how often its parts are called.
 */
@NullMarked
package partybuilding.assessment.run;

import org.jspecify.annotations.NullMarked;
