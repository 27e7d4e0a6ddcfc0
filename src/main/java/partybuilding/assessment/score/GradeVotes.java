package partybuilding.assessment.score;

import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.row.Answers;

/** How many of some grade indicators a row grades within a span of grades. */
final class GradeVotes implements RowFigure {
  static final int GOOD = 0;
  static final int FAIRLY_GOOD = 1;
  static final int POOR = 3;

  private final int[] indicators;
  private final int best;
  private final int lowest;

  /**
   * Votes within a span.
   *
   * @param indicators their places among the rules' indicators
   * @param best the rank of the span's best grade
   * @param lowest the rank of its lowest
   */
  GradeVotes(List<Integer> indicators, int best, int lowest) {
    this.indicators = indicators.stream().mapToInt(Integer::intValue).toArray();
    this.best = best;
    this.lowest = lowest;
  }

  /** The indicators' places. */
  IntStream indicators() {
    return IntStream.of(indicators);
  }

  /** The ranks of the span's grades. */
  IntStream ranks() {
    return IntStream.rangeClosed(best, lowest);
  }

  @Override
  public long value(Panel panel, int row) {
    long votes = 0;
    for (int indicator : indicators) {
      int rank = panel.answer(row, indicator);
      votes += rank != Answers.NONE && rank >= best && rank <= lowest ? 1 : 0;
    }
    return votes;
  }
}
