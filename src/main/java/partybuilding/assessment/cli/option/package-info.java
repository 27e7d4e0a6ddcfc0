/** What the values of options may be; anything else is wrong usage before a command begins. */
@NullMarked
package partybuilding.assessment.cli.option;

import org.jspecify.annotations.NullMarked;
