package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.row.Answers;

/** Counts the voters of every branch, group by group. */
final class VoterCount {
  private final PanelRows panel;
  private final int groups;
  private final int[][] indicatorsOfDimensions;
  private final int[] voters;
  private final int[][] answering;
  private final int[][] giving;
  private final int[][] partly;

  private VoterCount(PanelRows panel) {
    this.panel = panel;
    groups = panel.rules().groups().size();
    List<Dimension> dimensions = panel.rules().dimensions();
    indicatorsOfDimensions = dimensions.stream().map(this::indicators).toArray(int[][]::new);
    int cells = panel.branchIds().size() * groups;
    voters = new int[cells];
    answering = new int[panel.rules().indicators().size()][cells];
    giving = new int[dimensions.size()][cells];
    partly = new int[dimensions.size()][cells];
  }

  private int[] indicators(Dimension dimension) {
    return dimension.parts().stream()
        .mapToInt(part -> panel.rules().indexOfIndicator(part.indicator()))
        .toArray();
  }

  /** The voters of a panel. */
  static Voters of(PanelRows panel) {
    int rows = panel.counted().size();
    List<VoterCount> parts = WorkParts.of(rows, rows, (from, to) -> counted(panel, from, to));
    VoterCount count = parts.get(0);
    parts.stream().skip(1).forEach(count::add);
    return count.voters();
  }

  /** The voters of the rows at some places. */
  private static VoterCount counted(PanelRows panel, int from, int to) {
    VoterCount count = new VoterCount(panel);
    boolean[] given = new boolean[count.answering.length];
    for (int place = from; place < to; place++) {
      count.add(panel.counted().row(place), given);
    }
    return count;
  }

  /** Adds the voters of other rows. */
  private void add(VoterCount other) {
    add(voters, other.voters);
    for (int indicator = 0; indicator < answering.length; indicator++) {
      add(answering[indicator], other.answering[indicator]);
    }
    for (int dimension = 0; dimension < giving.length; dimension++) {
      add(giving[dimension], other.giving[dimension]);
      add(partly[dimension], other.partly[dimension]);
    }
  }

  private static void add(int[] counts, int[] others) {
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] += others[cell];
    }
  }

  /** Counts the voter of a row; {@code given} is overwritten with what the row answers. */
  private void add(int row, boolean[] given) {
    int cell = panel.branch(row) * groups + panel.group(row);
    voters[cell]++;
    for (int indicator = 0; indicator < given.length; indicator++) {
      given[indicator] = panel.answer(row, indicator) != Answers.NONE;
      answering[indicator][cell] += given[indicator] ? 1 : 0;
    }
    for (int dimension = 0; dimension < giving.length; dimension++) {
      int[] indicators = indicatorsOfDimensions[dimension];
      int answered = 0;
      for (int indicator : indicators) {
        answered += given[indicator] ? 1 : 0;
      }
      giving[dimension][cell] += answered == indicators.length ? 1 : 0;
      partly[dimension][cell] += answered > 0 && answered < indicators.length ? 1 : 0;
    }
  }

  private Voters voters() {
    Map<String, List<GroupVoters>> byBranch = new TreeMap<>();
    for (int branch = 0; branch < panel.branchIds().size(); branch++) {
      byBranch.put(panel.branchIds().get(branch), byGroup(branch * groups));
    }
    return new Voters(byBranch);
  }

  private List<GroupVoters> byGroup(int first) {
    return IntStream.range(first, first + groups)
        .mapToObj(
            cell ->
                new GroupVoters(
                    voters[cell], at(cell, answering), at(cell, giving), at(cell, partly)))
        .toList();
  }

  private static List<Integer> at(int cell, int[][] counts) {
    return Arrays.stream(counts).map(count -> count[cell]).toList();
  }
}
