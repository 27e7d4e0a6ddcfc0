/**
 * Arguments in, exit status out. The only room that uses the command-line library and writes to
 * terminals. It takes no decision about branches.
 */
@NullMarked
package partybuilding.assessment.cli;

import org.jspecify.annotations.NullMarked;
