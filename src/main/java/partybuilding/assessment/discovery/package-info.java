/**
 * What lies in the data folder. In: the folder. Out: its exports with their fingerprints, and its
 * rules. Opens no export.
 */
@NullMarked
package partybuilding.assessment.discovery;

import org.jspecify.annotations.NullMarked;
