package partybuilding.assessment.ballot;

import java.util.Arrays;

/** Rows ordered by their ballots, by counting. */
final class RowsByBallot {
  private final int[] starts;
  private final int[] rows;

  RowsByBallot(Statements statements) {
    int ballots = statements.ballotCount();
    starts = new int[ballots + 2];
    for (int row = 0; row < statements.rows(); row++) {
      starts[place(statements.ballot(row), ballots) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = Arrays.copyOf(starts, starts.length);
    rows = new int[statements.rows()];
    for (int row = 0; row < statements.rows(); row++) {
      rows[next[place(statements.ballot(row), ballots)]++] = row;
    }
  }

  /** Rows without a ballot id come last. */
  private static int place(int ballot, int ballots) {
    return ballot == Statements.ANONYMOUS ? ballots : ballot;
  }

  /** The rows of a ballot, in the order of the file. */
  int[] rowsOf(int ballot) {
    return Arrays.copyOfRange(rows, starts[ballot], starts[ballot + 1]);
  }

  /** The rows that carry no ballot id. */
  int[] anonymousRows() {
    int ballots = starts.length - 2;
    return rowsOf(ballots);
  }
}
