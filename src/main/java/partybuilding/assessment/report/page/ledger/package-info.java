/**
 * The rectification of the problems raised: closed, open, overdue and returning ones, how long they
 * were open, and the scores afterwards. In: the page's input. Out: sections and rows.
 */
@NullMarked
package partybuilding.assessment.report.page.ledger;

import org.jspecify.annotations.NullMarked;
