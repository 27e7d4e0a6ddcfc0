/** Published cells against a peer's. */
@NullMarked
package partybuilding.benchmark.cell;

import org.jspecify.annotations.NullMarked;
