/**
 * What lies in the data folder. In: the folder. Out: its exports with their fingerprints, its
 * rules, and the files that may be templates of papers. Opens no export.
 */
@NullMarked
package partybuilding.assessment.discovery;

import org.jspecify.annotations.NullMarked;
