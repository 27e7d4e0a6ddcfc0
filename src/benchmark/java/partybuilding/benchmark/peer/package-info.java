/** What anyone would take instead for reading, filtering and grouping the same files. */
@NullMarked
package partybuilding.benchmark.peer;

import org.jspecify.annotations.NullMarked;
