package partybuilding.assessment.ballot;

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
  private final List<RatedBranches> ballots;
  private final Map<List<Integer>, Integer> answered = new HashMap<>();
  private final Map<List<Integer>, Integer> given = new HashMap<>();

  ChanceAgreement(PanelRows panel, List<RatedBranches> ballots) {
    this.panel = panel;
    this.ballots = ballots;
  }

  /** Whether chance does not explain that the ballots of a match are equal. */
  boolean excluded(CopySearch.Match match) {
    if (given.isEmpty()) {
      ballots.forEach(this::count);
    }
    double logarithm = Math.log(ballots.size());
    for (BallotCluster.Rated rated : match.cluster().rated()) {
      for (int indicator = 0; indicator < panel.rules().indicators().size(); indicator++) {
        logarithm += Math.log(share(rated.row(), indicator, rated.copies()));
      }
    }
    return logarithm < Math.log(EXPECTED);
  }

  private void count(RatedBranches ballot) {
    for (int row : ballot.rows()) {
      for (int indicator = 0; indicator < panel.rules().indicators().size(); indicator++) {
        int answer = panel.answer(row, indicator);
        if (answer != Answers.NONE) {
          answered.merge(List.of(panel.branch(row), indicator), 1, Integer::sum);
          given.merge(List.of(panel.branch(row), indicator, answer), 1, Integer::sum);
        }
      }
    }
  }

  /** The share of an answer among the ballots that are not the copies; 1 where none is given. */
  private double share(int row, int indicator, int copies) {
    int answer = panel.answer(row, indicator);
    if (answer == Answers.NONE) {
      return 1;
    }
    int same = given.getOrDefault(List.of(panel.branch(row), indicator, answer), 0) - copies;
    int others = answered.getOrDefault(List.of(panel.branch(row), indicator), 0) - copies;
    return (same + 1 / choices(indicator)) / (others + 1.0);
  }

  private double choices(int indicator) {
    return panel.rules().indicators().get(indicator).scale() instanceof Scale.Grades
        ? GRADES
        : POINTS;
  }
}
