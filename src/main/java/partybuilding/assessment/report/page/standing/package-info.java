/**
 * The positions of the branches relative to each other, never by rank. In: the page's input. Out:
 * the section, and the cells that a branch's own sheet repeats.
 */
@NullMarked
package partybuilding.assessment.report.page.standing;

import org.jspecify.annotations.NullMarked;
