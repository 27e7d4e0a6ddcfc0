/**
 * Output to the user: single lines in the console's encoding, safe whatever the names of files
 * contain, and the same lines with their times in the log of the run.
 */
@NullMarked
package partybuilding.assessment.cli.message;

import org.jspecify.annotations.NullMarked;
