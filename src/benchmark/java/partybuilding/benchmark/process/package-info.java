/** Whole processes and what they cost. */
@NullMarked
package partybuilding.benchmark.process;

import org.jspecify.annotations.NullMarked;
