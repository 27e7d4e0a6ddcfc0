/** Converters that check the values of options, and options that several commands share. */
@NullMarked
package partybuilding.assessment.cli.option;

import org.jspecify.annotations.NullMarked;
