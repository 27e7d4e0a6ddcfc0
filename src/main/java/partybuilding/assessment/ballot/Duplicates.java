package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import partybuilding.assessment.notice.BallotNotice.ConflictingBallot;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/**
 * The rows that one ballot spends on a branch, or on an indicator of a branch, that it already
 * spoke of. A word-for-word repetition is passed over; where the repetitions differ, none of them
 * can be believed and all are refused. So are all rows of a ballot about a branch of which it
 * speaks under two groups. Without ballot ids equal rows are different people.
 *
 * @param repeated rows that repeat another word for word
 * @param conflicting rows that contradict another
 */
record Duplicates(BitSet repeated, BitSet conflicting) {
  /** Looks through every ballot's rows, in whatever order they stand in the file. */
  static Duplicates find(Statements box, RowsByBallot order, Place file, NoticeBoard board) {
    Duplicates found = new Duplicates(new BitSet(), new BitSet());
    int[] firstRow = new int[box.subjectCount()];
    int[] lastBallot = new int[firstRow.length];
    for (int ballot = 0; ballot < box.ballotCount(); ballot++) {
      for (int row : order.rowsOf(ballot)) {
        int subject = box.subject(row);
        if (lastBallot[subject] == ballot + 1) {
          found.compare(box, firstRow[subject], row);
        } else {
          lastBallot[subject] = ballot + 1;
          firstRow[subject] = row;
        }
      }
    }
    found.spreadConflicts(box, order);
    SplitBallots.find(box, order).stream().forEach(found::refuse);
    found.report(box, order, file, board);
    return found;
  }

  private void compare(Statements box, int first, int row) {
    if (box.same(first, row)) {
      repeated.set(row);
    } else {
      conflicting.set(first);
      conflicting.set(row);
    }
  }

  /** A repetition of a row that turned out to be contradicted is contradicted too. */
  private void spreadConflicts(Statements box, RowsByBallot order) {
    List<Integer> rows = repeated.stream().boxed().toList();
    for (int row : rows) {
      for (int other : order.rowsOf(box.ballot(row))) {
        if (conflicting.get(other) && box.subject(other) == box.subject(row)) {
          refuse(row);
        }
      }
    }
  }

  private void refuse(int row) {
    repeated.clear(row);
    conflicting.set(row);
  }

  private void report(Statements box, RowsByBallot order, Place file, NoticeBoard board) {
    for (int row = conflicting.nextSetBit(0); row >= 0; row = conflicting.nextSetBit(row + 1)) {
      int told = row;
      int other =
          Arrays.stream(order.rowsOf(box.ballot(row)))
              .filter(candidate -> contradict(box, told, candidate))
              .findFirst()
              .orElseThrow();
      Place place = Place.of(file.file(), box.line(row));
      board.add(new ConflictingBallot(place, Integer.toString(box.line(other))));
    }
  }

  private static boolean contradict(Statements box, int row, int other) {
    return box.branch(row) == box.branch(other)
        && (box.group(row) != box.group(other)
            || (box.subject(row) == box.subject(other) && !box.same(row, other)));
  }

  /** Whether a row counts. */
  boolean admits(int row) {
    return !repeated.get(row) && !conflicting.get(row);
  }
}
