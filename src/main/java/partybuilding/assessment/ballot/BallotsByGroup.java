package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import partybuilding.assessment.contract.GroupBallots;

/** Counts the ballots of each group. */
final class BallotsByGroup {
  private BallotsByGroup() {}

  /** One number a group, in the rules' order. */
  static List<GroupBallots> count(PanelRows panel) {
    long[] counts = new long[panel.rules().groups().size()];
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      groupsOf(panel.rowsOf(ballot), panel).stream().forEach(group -> counts[group]++);
    }
    BitSet anonymous = groupsOf(panel.anonymousRows(), panel);
    List<GroupBallots> ballots = new ArrayList<>();
    for (int group = 0; group < counts.length; group++) {
      String id = panel.rules().groups().get(group).id();
      ballots.add(
          new GroupBallots(
              id, anonymous.get(group) ? OptionalLong.empty() : OptionalLong.of(counts[group])));
    }
    return ballots;
  }

  private static BitSet groupsOf(int[] rows, PanelRows panel) {
    BitSet groups = new BitSet();
    for (int row : rows) {
      groups.set(panel.group(row));
    }
    return groups;
  }
}
