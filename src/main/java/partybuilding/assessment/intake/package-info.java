/**
 * Bytes to accepted records or notices: discovery, strict decoding, header, cells. In: the data
 * folder. Out: evaluations and ledger items, and an account of every row. Knows nothing of scores.
 */
@NullMarked
package partybuilding.assessment.intake;

import org.jspecify.annotations.NullMarked;
