/** Exports of any size, written as fast as a disk takes them, the same bytes each time. */
@NullMarked
package partybuilding.benchmark.export;

import org.jspecify.annotations.NullMarked;
