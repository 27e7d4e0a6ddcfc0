/**
 * How far a run has come with reading. In: blocks and files that were read. Out: rows, bytes and
 * time, for whoever watches.
 */
@NullMarked
package partybuilding.assessment.run.meter;

import org.jspecify.annotations.NullMarked;
