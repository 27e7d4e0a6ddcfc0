/**
 * Any two years beside each other. In: the page's input. Out: the newest two years of every
 * dimension as rows, and all years and pairs of years as data for the page's script. Does not
 * depend on other sections.
 */
@NullMarked
package partybuilding.assessment.report.page.pair;

import org.jspecify.annotations.NullMarked;
