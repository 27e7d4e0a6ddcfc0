/**
 * Parts of the reading of a year by themselves, for a profiler and for finding out which is slow.
 */
@NullMarked
package partybuilding.benchmark.micro;

import org.jspecify.annotations.NullMarked;
