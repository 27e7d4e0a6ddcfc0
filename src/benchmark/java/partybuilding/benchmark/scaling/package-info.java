/** Whether a cost grows faster than what it is spent on. */
@NullMarked
package partybuilding.benchmark.scaling;

import org.jspecify.annotations.NullMarked;
