/**
 * The sheets of scores: every branch on a line, scores with their intervals, by year, their
 * changes, and the positions of the branches relative to each other. In: the tables of scores. Out:
 * sheets and charts.
 */
@NullMarked
package partybuilding.assessment.report.workbook.score;

import org.jspecify.annotations.NullMarked;
