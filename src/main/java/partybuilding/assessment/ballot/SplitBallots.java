package partybuilding.assessment.ballot;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Ballots that speak of one branch under two groups: nobody knows whose they are. */
final class SplitBallots {
  private SplitBallots() {}

  /** All rows of these ballots about these branches. */
  static BitSet find(Statements statements, RowsByBallot order) {
    BitSet split = new BitSet();
    for (int ballot = 0; ballot < statements.ballotCount(); ballot++) {
      if (ofSeveralGroups(ballot, statements, order)) {
        split(statements, order.rowsOf(ballot), split);
      }
    }
    return split;
  }

  private static boolean ofSeveralGroups(int ballot, Statements statements, RowsByBallot order) {
    int start = order.start(ballot);
    for (int place = start + 1; place < order.end(ballot); place++) {
      if (statements.group(order.row(place)) != statements.group(order.row(start))) {
        return true;
      }
    }
    return false;
  }

  private static void split(Statements statements, int[] rows, BitSet split) {
    Map<Integer, Integer> groups = new HashMap<>();
    BitSet contradicted = new BitSet();
    for (int row : rows) {
      int group = statements.group(row);
      if (groups.merge(statements.branch(row), group, (first, other) -> first) != group) {
        contradicted.set(statements.branch(row));
      }
    }
    for (int row : rows) {
      if (contradicted.get(statements.branch(row))) {
        split.set(row);
      }
    }
  }
}
