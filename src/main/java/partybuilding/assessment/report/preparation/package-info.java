/**
 * The papers that an office needs before a meeting. In: the facts about each branch. Out: a folder
 * with a sheet per branch, the agenda, blank ballots, sheets to be filled in that read back as
 * exports, the tables behind them, and the record of how they were made.
 */
@NullMarked
package partybuilding.assessment.report.preparation;

import org.jspecify.annotations.NullMarked;
