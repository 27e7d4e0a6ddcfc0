/**
 * The record of a run: what went in, by which rules and methods, and the fingerprint of everything
 * that came out. In: a comparison and a finished folder. Out: {@code run.json}, written and read
 * back. The only package that opens the JSON library.
 */
@NullMarked
package partybuilding.assessment.report.run;

import org.jspecify.annotations.NullMarked;
