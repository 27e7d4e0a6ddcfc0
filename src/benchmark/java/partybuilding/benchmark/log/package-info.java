/** What came out: the machine, the cells, the times. */
@NullMarked
package partybuilding.benchmark.log;

import org.jspecify.annotations.NullMarked;
