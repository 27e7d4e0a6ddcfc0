/**
 * The main sentences of the year. In: the page's input and the words of the sections. Out: at most
 * seven sentences, each with the section it comes from.
 */
@NullMarked
package partybuilding.assessment.report.page.point;

import org.jspecify.annotations.NullMarked;
