/**
 * What became of the problems raised: closed, open, overdue, returning, how long they were open,
 * and whether scores rose afterwards. In: the page's input. Out: sections and rows.
 */
@NullMarked
package partybuilding.assessment.report.page.ledger;

import org.jspecify.annotations.NullMarked;
