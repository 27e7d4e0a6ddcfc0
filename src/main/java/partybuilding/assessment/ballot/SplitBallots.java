package partybuilding.assessment.ballot;

import java.util.BitSet;

/** Ballots that speak of one branch under two groups: nobody knows whose they are. */
final class SplitBallots {
  private SplitBallots() {}

  /** All rows of these ballots about these branches. */
  static BitSet find(Statements statements, RowsByBallot order) {
    BitSet split = new BitSet();
    int[] groups = new int[statements.branchCount()];
    int[] lastBallot = new int[groups.length];
    for (int ballot = 0; ballot < statements.ballotCount(); ballot++) {
      int[] rows = order.rowsOf(ballot);
      boolean contradicts = false;
      for (int row : rows) {
        int branch = statements.branch(row);
        boolean known = lastBallot[branch] == ballot + 1;
        contradicts |= known && groups[branch] != statements.group(row);
        groups[branch] = statements.group(row);
        lastBallot[branch] = ballot + 1;
      }
      if (contradicts) {
        markSplit(statements, rows, split);
      }
    }
    return split;
  }

  private static void markSplit(Statements statements, int[] rows, BitSet split) {
    for (int row : rows) {
      for (int other : rows) {
        if (statements.branch(row) == statements.branch(other)
            && statements.group(row) != statements.group(other)) {
          split.set(row);
        }
      }
    }
  }
}
