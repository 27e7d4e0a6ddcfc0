/**
 * The record of a run: its inputs, rules and methods, and the digests of all its files. In: a
 * comparison and a finished folder. Out: {@code run.json}, written and read back. The only package
 * that uses the JSON library.
 */
@NullMarked
package partybuilding.assessment.report.run;

import org.jspecify.annotations.NullMarked;
