/**
 * How the program speaks to the person at the machine: whole lines that no file's name can disturb,
 * in the console's encoding, and the same lines with their times in the log of the run.
 */
@NullMarked
package partybuilding.assessment.cli.message;

import org.jspecify.annotations.NullMarked;
