package partybuilding.assessment.ballot;

import java.util.Arrays;
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
      BitSet contradicted = new BitSet();
      for (int row : rows) {
        int branch = statements.branch(row);
        boolean known = lastBallot[branch] == ballot + 1;
        if (known && groups[branch] != statements.group(row)) {
          contradicted.set(branch);
        }
        groups[branch] = statements.group(row);
        lastBallot[branch] = ballot + 1;
      }
      if (!contradicted.isEmpty()) {
        Arrays.stream(rows)
            .filter(row -> contradicted.get(statements.branch(row)))
            .forEach(split::set);
      }
    }
    return split;
  }
}
