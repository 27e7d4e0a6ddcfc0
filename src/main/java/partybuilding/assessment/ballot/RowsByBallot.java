package partybuilding.assessment.ballot;

import java.util.stream.IntStream;

/** Rows ordered by their ballots, at places from 0 on; rows without a ballot id come last. */
public final class RowsByBallot {
  private final int ballots;
  private final Buckets byBallot;

  /** All rows of some statements, those of a ballot in the order of the file. */
  RowsByBallot(Statements statements) {
    this(statements, IntStream.range(0, statements.rows()).toArray());
  }

  /** Some rows of some statements, those of a ballot in the order in which they come. */
  RowsByBallot(Statements statements, int[] rows) {
    ballots = statements.ballotCount();
    byBallot = new Buckets(rows, ballots + 1, row -> place(statements.ballot(row)));
  }

  private int place(int ballot) {
    return ballot == Statements.ANONYMOUS ? ballots : ballot;
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
