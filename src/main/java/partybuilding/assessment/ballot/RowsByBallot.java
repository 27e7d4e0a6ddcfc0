package partybuilding.assessment.ballot;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Rows ordered by their ballots, at places from 0 on; rows without a ballot id come last. */
public final class RowsByBallot {
  private final int ballots;
  private final Buckets byBallot;

  private RowsByBallot(int ballots, Buckets byBallot) {
    this.ballots = ballots;
    this.byBallot = byBallot;
  }

  /** All rows of some statements, those of a ballot in the order of the file. */
  static RowsByBallot of(Statements statements) {
    int ballots = statements.ballotCount();
    int[] rows = IntStream.range(0, statements.rows()).toArray();
    return new RowsByBallot(
        ballots, Buckets.of(rows, ballots + 1, row -> place(statements.ballot(row), ballots)));
  }

  private static int place(int ballot, int ballots) {
    return ballot == Statements.ANONYMOUS ? ballots : ballot;
  }

  /**
   * Those of the rows that are wanted, the rows of a ballot in the order of a rank. Rows without a
   * ballot id stay in the order of the file: nothing sets one beside another, and memory is read
   * fastest as it lies.
   */
  RowsByBallot ranked(IntPredicate wanted, IntUnaryOperator rankOf) {
    return new RowsByBallot(ballots, byBallot.filtered(wanted).ranked(ballots, rankOf));
  }

  /** How many rows there are. */
  public int size() {
    return byBallot.end(ballots);
  }

  /** The place at which the rows of a ballot begin. */
  public int start(int ballot) {
    return byBallot.start(ballot);
  }

  /** The place after the last of them. */
  public int end(int ballot) {
    return byBallot.end(ballot);
  }

  /** The place at which the rows without a ballot id begin. */
  public int anonymousStart() {
    return byBallot.start(ballots);
  }

  /** The row at a place. */
  public int row(int place) {
    return byBallot.row(place);
  }

  /** The rows of a ballot. */
  public int[] rowsOf(int ballot) {
    return byBallot.rowsOf(ballot);
  }

  /** The rows that carry no ballot id. */
  public int[] anonymousRows() {
    return byBallot.rowsOf(ballots);
  }
}
