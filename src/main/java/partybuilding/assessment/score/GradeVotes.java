package partybuilding.assessment.score;

import java.util.List;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.row.Answers;

/**
 * How many of some grade indicators a row grades within a span of grades.
 *
 * @param indicators their places among the rules' indicators
 * @param best the rank of the span's best grade
 * @param lowest the rank of its lowest
 */
record GradeVotes(List<Integer> indicators, int best, int lowest) implements RowFigure {
  static final int GOOD = 0;
  static final int FAIRLY_GOOD = 1;
  static final int POOR = 3;

  GradeVotes {
    indicators = List.copyOf(indicators);
  }

  @Override
  public long value(Panel panel, int row) {
    long votes = 0;
    for (int indicator : indicators) {
      int rank = panel.answer(row, indicator);
      if (rank != Answers.NONE && rank >= best && rank <= lowest) {
        votes++;
      }
    }
    return votes;
  }
}
