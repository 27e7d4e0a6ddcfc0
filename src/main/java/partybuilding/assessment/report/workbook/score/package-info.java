/**
 * The sheets of scores: every branch on a line, scores with their intervals, by year, their
 * changes, and where the branches stand among each other. In: the tables of scores. Out: sheets and
 * charts.
 */
@NullMarked
package partybuilding.assessment.report.workbook.score;

import org.jspecify.annotations.NullMarked;
