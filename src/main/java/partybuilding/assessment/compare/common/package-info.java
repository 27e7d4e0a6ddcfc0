/**
 * Common problems of several branches in the report year. In: ledger items with their outcomes and
 * the meeting's comments. Out: problems with the same text, and pairs with similar texts.
 */
@NullMarked
package partybuilding.assessment.compare.common;

import org.jspecify.annotations.NullMarked;
