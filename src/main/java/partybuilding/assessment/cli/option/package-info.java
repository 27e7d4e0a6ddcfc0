/**
 * What the values of options may be, and options that several commands have; any other value is
 * wrong usage before a command begins.
 */
@NullMarked
package partybuilding.assessment.cli.option;

import org.jspecify.annotations.NullMarked;
