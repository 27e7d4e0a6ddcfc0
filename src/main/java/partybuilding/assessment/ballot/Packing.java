package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;

/**
 * Lays answers of unknown people side by side, as nobody knows which are one person's. The voters
 * of a branch and group are as many as answered the indicator that was answered most often: there
 * were at least so many, so withholding only gets stricter.
 *
 * <p>Each indicator's answers are laid out best first, so that the order of the rows changes
 * nothing, and so that a dimension of several indicators varies as much as their answers allow: of
 * all pairings of equally many answers this one has the widest interval. An indicator with fewer
 * answers is laid beside answers spread evenly over those of the next more frequent one, not beside
 * the best; the surplus stands alone, and belongs to no dimension that needs both.
 */
final class Packing {
  private final LooseAnswers loose;
  private final BiConsumer<BallotRow, Answers> taker;

  Packing(LooseAnswers loose, BiConsumer<BallotRow, Answers> taker) {
    this.loose = loose;
    this.taker = taker;
  }

  /** The answers of a branch and group, by branch first. */
  private record Cell(int branch, int group) {
    static final Comparator<Cell> ORDER =
        Comparator.comparingInt(Cell::branch).thenComparingInt(Cell::group);
  }

  /** How often each value was given for an indicator, best first. */
  private record Pile(int indicator, TreeMap<Integer, Value> byRank) {
    int size() {
      return byRank.values().stream().mapToInt(Value::times).sum();
    }

    int[] bestFirst() {
      int[] all = new int[size()];
      int next = 0;
      for (Value value : byRank.values()) {
        Arrays.fill(all, next, next + value.times(), value.value());
        next += value.times();
      }
      return all;
    }
  }

  private record Value(int value, int times) {}

  /** Packs the answers of rows without ballot ids. */
  void pack(int[] rows) {
    Map<Cell, Map<Integer, Pile>> piles = new TreeMap<>(Cell.ORDER);
    for (int row : rows) {
      Cell cell = new Cell(loose.branch(row), loose.group(row));
      piles
          .computeIfAbsent(cell, unused -> new TreeMap<>())
          .computeIfAbsent(loose.indicator(row), i -> new Pile(i, new TreeMap<>()))
          .byRank()
          .merge(loose.rank(row), new Value(loose.value(row), loose.times(row)), Packing::both);
    }
    piles.forEach((cell, own) -> pack(cell, new ArrayList<>(own.values())));
  }

  private static Value both(Value one, Value other) {
    return new Value(one.value(), one.times() + other.times());
  }

  private void pack(Cell cell, List<Pile> piles) {
    piles.sort(Comparator.comparingInt(Pile::size).reversed());
    int[][] voters = new int[piles.get(0).size()][loose.indicatorCount()];
    for (int[] voter : voters) {
      Arrays.fill(voter, Answers.NONE);
    }
    int[] places = EvenSpread.all(voters.length);
    for (Pile pile : piles) {
      places = EvenSpread.over(places, pile.size());
      int[] values = pile.bestFirst();
      for (int i = 0; i < values.length; i++) {
        voters[places[i]][pile.indicator()] = values[i];
      }
    }
    BallotRow head = new BallotRow(0, Statements.ANONYMOUS, cell.branch(), cell.group());
    for (int[] voter : voters) {
      taker.accept(head, new Answers(voter));
    }
  }
}
