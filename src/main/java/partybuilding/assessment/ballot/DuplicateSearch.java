package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import partybuilding.assessment.contract.ConflictingBallots;
import partybuilding.assessment.notice.BallotNotice.ConflictingBallot;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.PanelNotice.BallotOfTwoGroups;
import partybuilding.assessment.notice.PanelNotice.SupersededBallot;
import partybuilding.assessment.notice.Place;

/** Looks through the ballots for rows about something that the ballot already spoke of. */
final class DuplicateSearch {
  private final Statements statements;
  private final RowsByBallot order;
  private final Terms terms;
  private final Duplicates found = new Duplicates(new BitSet(), new BitSet());

  /** In the order of the file, which is that of the rows. */
  private final SortedMap<Integer, Notice> notices = new TreeMap<>();

  private DuplicateSearch(Statements statements, RowsByBallot order, Terms terms) {
    this.statements = statements;
    this.order = order;
    this.terms = terms;
  }

  /** Of which file, by which rule, and where rows that differ are reported. */
  record Terms(String file, ConflictingBallots rule, NoticeBoard board) {}

  /** Finds them, and reports those that differ. */
  static Duplicates find(Statements statements, RowsByBallot order, Terms terms) {
    DuplicateSearch search = new DuplicateSearch(statements, order, terms);
    search.refuseSplit();
    search.settleRepeated();
    search.notices.values().forEach(terms.board()::add);
    return search.found;
  }

  private void refuseSplit() {
    SplitBallots.find(statements, order).stream()
        .forEach(row -> refuse(row, new BallotOfTwoGroups(place(row), line(stranger(row)))));
  }

  /** A row of the same ballot about the same branch that belongs to another group. */
  private int stranger(int row) {
    return first(
        order.rowsOf(statements.ballot(row)),
        other ->
            statements.branch(other) == statements.branch(row)
                && statements.group(other) != statements.group(row));
  }

  private void settleRepeated() {
    int[] lastBallot = new int[statements.subjectCount()];
    for (int ballot = 0; ballot < statements.ballotCount(); ballot++) {
      if (repeats(ballot, lastBallot)) {
        settleRepeated(order.rowsOf(ballot));
      }
    }
  }

  /** Whether a ballot speaks of anything more than once. */
  private boolean repeats(int ballot, int[] lastBallot) {
    boolean repeats = false;
    for (int place = order.start(ballot); place < order.end(ballot); place++) {
      int subject = statements.subject(order.row(place));
      repeats |= lastBallot[subject] == ballot + 1;
      lastBallot[subject] = ballot + 1;
    }
    return repeats;
  }

  private void settleRepeated(int[] rows) {
    BitSet known = new BitSet();
    BitSet repeated = new BitSet();
    for (int row : rows) {
      int subject = statements.subject(row);
      if (known.get(subject) && !found.refused().get(row)) {
        repeated.set(subject);
      }
      known.set(subject);
    }
    repeated.stream().forEach(subject -> settle(rowsAbout(subject, rows)));
  }

  private int[] rowsAbout(int subject, int[] rows) {
    return Arrays.stream(rows).filter(row -> statements.subject(row) == subject).toArray();
  }

  /** Says which of a ballot's rows about one thing counts. */
  private void settle(int[] rows) {
    OptionalInt counting = Repetition.counting(rows, statements::same, terms.rule());
    if (counting.isPresent()) {
      passOver(rows, counting.getAsInt());
    } else {
      for (int row : rows) {
        int other = first(rows, candidate -> !statements.same(row, candidate));
        refuse(row, new ConflictingBallot(place(row), line(other)));
      }
    }
  }

  private void passOver(int[] rows, int counting) {
    for (int row : rows) {
      found.passedOver().set(row, row != counting);
      if (!statements.same(row, counting)) {
        notices.put(row, new SupersededBallot(place(row), line(counting)));
      }
    }
  }

  private void refuse(int row, Notice notice) {
    found.refused().set(row);
    notices.put(row, notice);
  }

  private static int first(int[] rows, IntPredicate wanted) {
    return Arrays.stream(rows).filter(wanted).findFirst().orElseThrow();
  }

  private Place place(int row) {
    return Place.of(terms.file(), statements.line(row));
  }

  private String line(int row) {
    return Integer.toString(statements.line(row));
  }
}
