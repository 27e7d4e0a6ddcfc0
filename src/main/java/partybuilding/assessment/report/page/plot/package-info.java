/**
 * The drawings of a page: bars and lines of scores as places, finished charts and their size in
 * print. In: scores and pictures. Out: records that a writer draws. Contains no words.
 */
@NullMarked
package partybuilding.assessment.report.page.plot;

import org.jspecify.annotations.NullMarked;
