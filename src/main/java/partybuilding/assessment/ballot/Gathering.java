package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;

/**
 * Joins what a ballot says of a branch, indicator by indicator, to one row, as if the export had
 * been one row per ballot and branch.
 */
final class Gathering {
  private final LooseAnswers loose;
  private final BiConsumer<BallotRow, Answers> taker;

  Gathering(LooseAnswers loose, BiConsumer<BallotRow, Answers> taker) {
    this.loose = loose;
    this.taker = taker;
  }

  /** Joins the answers that count, of every ballot that carries an id. */
  void gather(RowsByBallot order, IntPredicate admitted) {
    for (int ballot = 0; ballot < loose.ballotCount(); ballot++) {
      gather(Arrays.stream(order.rowsOf(ballot)).filter(admitted).toArray());
    }
  }

  private void gather(int[] rows) {
    Map<Integer, Joined> byBranch = new LinkedHashMap<>();
    for (int row : rows) {
      Joined joined = byBranch.computeIfAbsent(loose.branch(row), unused -> joined(row));
      joined.values[loose.indicator(row)] = loose.value(row);
    }
    byBranch.values().forEach(row -> taker.accept(row.head, new Answers(row.values)));
  }

  /** A joined row while its answers come in; the first of them says where it stands. */
  private static final class Joined {
    private final BallotRow head;
    private final int[] values;

    Joined(BallotRow head, int indicators) {
      this.head = head;
      values = new int[indicators];
      Arrays.fill(values, Answers.NONE);
    }
  }

  private Joined joined(int row) {
    BallotRow head =
        new BallotRow(loose.line(row), loose.ballot(row), loose.branch(row), loose.group(row));
    return new Joined(head, loose.indicatorCount());
  }
}
