/**
 * Restatements: published figures that changed although they should not. In: the tables of an
 * earlier publication and of the present one, with the inputs that each depends on. Out:
 * restatements, each with its causes. Does not depend on the contents of the tables, nor on how
 * figures are computed or stored.
 */
@NullMarked
package partybuilding.assessment.restatement;

import org.jspecify.annotations.NullMarked;
