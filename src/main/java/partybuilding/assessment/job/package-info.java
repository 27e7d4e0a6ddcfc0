/**
 * The yearly run: which step after which, one partition a yearly file, restart, progress. In: what
 * the command asked for. Out: a published report, or the word that nothing changed. A step
 * translates and never decides. The only room that opens Spring.
 */
@NullMarked
package partybuilding.assessment.job;

import org.jspecify.annotations.NullMarked;
