/** A benchmark that anyone can run: {@code mvn -q -Pbenchmark verify}. */
@NullMarked
package partybuilding.benchmark;

import org.jspecify.annotations.NullMarked;
