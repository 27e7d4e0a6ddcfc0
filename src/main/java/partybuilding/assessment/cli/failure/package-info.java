/** Diagnosis of failures that are not caused by the exports but by the machine or the program. */
@NullMarked
package partybuilding.assessment.cli.failure;

import org.jspecify.annotations.NullMarked;
