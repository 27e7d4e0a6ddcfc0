package partybuilding.assessment.ballot;

import java.util.BitSet;

/**
 * The rows that one ballot spends on a branch, or on an indicator of a branch, that it already
 * spoke of. A word-for-word repetition is passed over. Where the repetitions differ, the rules say
 * which counts; unless they say so, none can be believed and all are refused. So are all rows of a
 * ballot about a branch of which it speaks under two groups, whatever the rules say: they are not
 * one person's. Without ballot ids equal rows are different people.
 *
 * @param passedOver rows that repeat the one that counts, or give way to it
 * @param refused rows that contradict another
 */
record Duplicates(BitSet passedOver, BitSet refused) {
  /** Whether a row counts. */
  boolean admits(int row) {
    return !passedOver.get(row) && !refused.get(row);
  }
}
