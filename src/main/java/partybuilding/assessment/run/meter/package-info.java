/** Progress of reading. In: blocks and files that were read. Out: rows, bytes and time. */
@NullMarked
package partybuilding.assessment.run.meter;

import org.jspecify.annotations.NullMarked;
