/**
 * Arguments in, exit status out. The only room that opens the command-line library and writes to
 * people's terminals. It decides nothing about branches.
 */
@NullMarked
package partybuilding.assessment.cli;

import org.jspecify.annotations.NullMarked;
