/**
 * What lies behind a failure that is not one of the exports: the machine, or the program itself.
 */
@NullMarked
package partybuilding.assessment.cli.failure;

import org.jspecify.annotations.NullMarked;
