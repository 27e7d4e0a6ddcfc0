/**
 * Word documents that somebody else made. In: the bytes of a file. Out: what may go into every
 * paper that is made from it, with its placeholders found; all else is left out or refused by name.
 */
@NullMarked
package partybuilding.assessment.report.paper.part.template;

import org.jspecify.annotations.NullMarked;
