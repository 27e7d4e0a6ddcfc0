package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A ballot that rates at least {@value StraightLining#BRANCHES} branches and not all of them alike.
 */
final class RatedBranches {
  private final int ballot;
  private final int[] ranks;
  private final int[] rows;

  private RatedBranches(int ballot, int[] ranks, int[] rows) {
    this.ballot = ballot;
    this.ranks = ranks;
    this.rows = rows;
  }

  /** Its number. */
  int ballot() {
    return ballot;
  }

  /**
   * The ranks of the branches it rates among all of the panel by id, ascending: no order of rows
   * changes them. Not to be changed.
   */
  int[] ranks() {
    return ranks;
  }

  /** Its rows in that order; not to be changed. */
  int[] rows() {
    return rows;
  }

  /** These ballots of each group, in the order of the rules. */
  static List<List<RatedBranches>> byGroup(PanelRows panel) {
    int[] ranks = ranks(panel.branchIds());
    List<List<RatedBranches>> byGroup = new ArrayList<>();
    panel.rules().groups().forEach(unused -> byGroup.add(new ArrayList<>()));
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      int[] rows = panel.rowsOf(ballot);
      if (rows.length >= StraightLining.BRANCHES && !StraightLining.allSame(rows, panel)) {
        byGroup
            .get(panel.group(rows[0]))
            .add(sorted(ballot, rows, row -> ranks[panel.branch(row)]));
      }
    }
    return byGroup;
  }

  private static int[] ranks(List<String> ids) {
    int[] byId =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparing(ids::get))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      ranks[byId[rank]] = rank;
    }
    return ranks;
  }

  private static RatedBranches sorted(int ballot, int[] rows, IntUnaryOperator rankOf) {
    int[] sorted =
        Arrays.stream(rows)
            .boxed()
            .sorted(Comparator.comparingInt(rankOf::applyAsInt))
            .mapToInt(Integer::intValue)
            .toArray();
    return new RatedBranches(ballot, Arrays.stream(sorted).map(rankOf).toArray(), sorted);
  }
}
