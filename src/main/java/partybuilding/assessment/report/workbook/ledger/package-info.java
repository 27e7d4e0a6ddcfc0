/**
 * The sheets on the rectification of problems: the college, its branches, what is open and how long
 * problems took. In: the tables of the ledger. Out: sheets and charts.
 */
@NullMarked
package partybuilding.assessment.report.workbook.ledger;

import org.jspecify.annotations.NullMarked;
