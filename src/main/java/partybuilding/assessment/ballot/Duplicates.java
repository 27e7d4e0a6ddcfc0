package partybuilding.assessment.ballot;

import java.util.BitSet;
import java.util.List;
import partybuilding.assessment.notice.BallotNotice.ConflictingBallot;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/**
 * The rows that one ballot spends on a branch it already spoke of. A word-for-word repetition is
 * passed over; where the repetitions differ, none of them can be believed and all are refused.
 * Without ballot ids equal rows are different people.
 *
 * @param repeated rows that repeat another word for word
 * @param conflicting rows that contradict another
 */
record Duplicates(BitSet repeated, BitSet conflicting) {
  /** Looks through every ballot's rows, in whatever order they stand in the file. */
  static Duplicates find(BallotBox box, RowsByBallot order, Place file, NoticeBoard board) {
    Duplicates found = new Duplicates(new BitSet(), new BitSet());
    int[] firstRow = new int[box.branchIds().size()];
    int[] lastBallot = new int[firstRow.length];
    for (int ballot = 0; ballot < box.ballotCount(); ballot++) {
      for (int row : order.rowsOf(ballot)) {
        int branch = box.branch(row);
        if (lastBallot[branch] == ballot + 1) {
          found.compare(box, firstRow[branch], row);
        } else {
          lastBallot[branch] = ballot + 1;
          firstRow[branch] = row;
        }
      }
    }
    found.spreadConflicts(box, order);
    found.report(box, order, file, board);
    return found;
  }

  private void compare(BallotBox box, int first, int row) {
    if (box.same(first, row)) {
      repeated.set(row);
    } else {
      conflicting.set(first);
      conflicting.set(row);
    }
  }

  /** A repetition of a row that turned out to be contradicted is contradicted too. */
  private void spreadConflicts(BallotBox box, RowsByBallot order) {
    List<Integer> rows = repeated.stream().boxed().toList();
    for (int row : rows) {
      for (int other : order.rowsOf(box.ballot(row))) {
        if (conflicting.get(other) && box.branch(other) == box.branch(row)) {
          repeated.clear(row);
          conflicting.set(row);
        }
      }
    }
  }

  private void report(BallotBox box, RowsByBallot order, Place file, NoticeBoard board) {
    for (int row = conflicting.nextSetBit(0); row >= 0; row = conflicting.nextSetBit(row + 1)) {
      int line = box.line(row);
      for (int other : order.rowsOf(box.ballot(row))) {
        if (other != row && box.branch(other) == box.branch(row)) {
          Place place = Place.of(file.file(), line);
          board.add(new ConflictingBallot(place, Integer.toString(box.line(other))));
          break;
        }
      }
    }
  }

  /** Whether a row counts. */
  boolean admits(int row) {
    return !repeated.get(row) && !conflicting.get(row);
  }
}
