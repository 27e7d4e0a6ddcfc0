/**
 * What a page draws or shows drawn: bars and lines of scores as places, the finished charts and
 * their size in print. In: scores and pictures. Out: records that a writer draws. Knows no words.
 */
@NullMarked
package partybuilding.assessment.report.page.plot;

import org.jspecify.annotations.NullMarked;
