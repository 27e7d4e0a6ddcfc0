/**
 * What the sheets of all subjects share: rows of the tables by the names of their columns, the
 * words of ids and codes, and the looks of charts. In: the facts and the page. Out: cells, columns,
 * sheets by subject.
 */
@NullMarked
package partybuilding.assessment.report.workbook.base;

import org.jspecify.annotations.NullMarked;
