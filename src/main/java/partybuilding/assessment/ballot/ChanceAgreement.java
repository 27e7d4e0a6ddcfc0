package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.row.Answers;

/**
 * Whether ballots may agree by chance. Where nearly everybody votes good, equal ballots are common
 * and no copies. With p the shares of the group's other ballots that give each single answer, the N
 * ballots of a group bring N·Π p ballots equal to a given one, if answers are given independently.
 */
final class ChanceAgreement {
  /** So few equal ballots to be expected exclude chance. */
  private static final double EXPECTED = 0.01;

  /** What one more ballot would answer before any is seen: one of four grades, or of ten points. */
  private static final double GRADES = 4;

  private static final double POINTS = 10;

  private final PanelRows panel;
  private final List<CopySearch.Candidate> ballots;

  /** What the ballots answer of a branch and indicator, ascending; found when it is asked for. */
  private final Map<Integer, int[]> given = new HashMap<>();

  private Buckets byBranch = Buckets.of(new int[0], 0, row -> 0);

  ChanceAgreement(PanelRows panel, List<CopySearch.Candidate> ballots) {
    this.panel = panel;
    this.ballots = ballots;
  }

  /** Whether chance does not explain that the ballots of a match are equal. */
  boolean excluded(BallotCluster match) {
    if (byBranch.empty()) {
      byBranch = Buckets.of(rows(), panel.branchIds().size(), panel::branch);
    }
    double logarithm = StrictMath.log(ballots.size());
    for (BallotCluster.Rated rated : match.rated()) {
      for (int indicator = 0; indicator < panel.rules().indicators().size(); indicator++) {
        logarithm += StrictMath.log(share(rated.row(), indicator, rated.copies()));
      }
    }
    return logarithm < StrictMath.log(EXPECTED);
  }

  private int[] rows() {
    return ballots.stream()
        .flatMapToInt(candidate -> Arrays.stream(panel.counted().rowsOf(candidate.ballot())))
        .toArray();
  }

  /** The share of an answer among the ballots that are not the copies; 1 where none is given. */
  private double share(int row, int indicator, int copies) {
    int answer = panel.answer(row, indicator);
    if (answer == Answers.NONE) {
      return 1;
    }
    int[] all = given(panel.branch(row), indicator);
    int same = notAbove(all, answer) - notAbove(all, answer - 1) - copies;
    int others = all.length - copies;
    return (same + 1 / choices(indicator)) / (others + 1.0);
  }

  private int[] given(int branch, int indicator) {
    int key = branch * panel.rules().indicators().size() + indicator;
    return given.computeIfAbsent(key, unused -> answers(branch, indicator));
  }

  private int[] answers(int branch, int indicator) {
    return Arrays.stream(byBranch.rowsOf(branch))
        .map(row -> panel.answer(row, indicator))
        .filter(answer -> answer != Answers.NONE)
        .sorted()
        .toArray();
  }

  /** How many of the ascending values are at most {@code bound}. */
  private static int notAbove(int[] values, int bound) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] <= bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double choices(int indicator) {
    return panel.rules().indicators().get(indicator).scale() instanceof Scale.Grades
        ? GRADES
        : POINTS;
  }
}
