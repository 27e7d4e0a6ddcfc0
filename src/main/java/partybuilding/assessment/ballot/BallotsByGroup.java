package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import partybuilding.assessment.contract.GroupBallots;

/** Counts the ballots of each group. */
final class BallotsByGroup {
  private final PanelRows panel;
  private final long[] counts;

  private BallotsByGroup(PanelRows panel) {
    this.panel = panel;
    counts = new long[panel.rules().groups().size()];
  }

  /** One number a group, in the rules' order. */
  static List<GroupBallots> count(PanelRows panel) {
    BallotsByGroup byGroup = new BallotsByGroup(panel);
    byGroup.countIdentified();
    return byGroup.ballots(byGroup.anonymous());
  }

  private void countIdentified() {
    int[] last = new int[counts.length];
    Arrays.fill(last, Statements.ANONYMOUS);
    RowsByBallot counted = panel.counted();
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      for (int place = counted.start(ballot); place < counted.end(ballot); place++) {
        int group = panel.group(counted.row(place));
        counts[group] += last[group] == ballot ? 0 : 1;
        last[group] = ballot;
      }
    }
  }

  /** The groups of which a row carries no ballot id. */
  private BitSet anonymous() {
    BitSet groups = new BitSet();
    RowsByBallot counted = panel.counted();
    for (int place = counted.anonymousStart(); place < counted.size(); place++) {
      groups.set(panel.group(counted.row(place)));
    }
    return groups;
  }

  private List<GroupBallots> ballots(BitSet anonymous) {
    List<GroupBallots> ballots = new ArrayList<>();
    for (int group = 0; group < counts.length; group++) {
      String id = panel.rules().groups().get(group).id();
      ballots.add(
          new GroupBallots(
              id, anonymous.get(group) ? OptionalLong.empty() : OptionalLong.of(counts[group])));
    }
    return ballots;
  }
}
