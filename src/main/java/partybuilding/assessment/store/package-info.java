/**
 * What is kept between steps and runs: the figures, ledger items, debriefs, comments, turnout,
 * accounts and findings of each yearly file, and what was published of them. A year is replaced as
 * a whole. The only room with SQL; it decides nothing.
 */
@NullMarked
package partybuilding.assessment.store;

import org.jspecify.annotations.NullMarked;
