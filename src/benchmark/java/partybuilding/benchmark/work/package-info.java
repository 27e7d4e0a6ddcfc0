/** What is timed, and against which target. */
@NullMarked
package partybuilding.benchmark.work;

import org.jspecify.annotations.NullMarked;
