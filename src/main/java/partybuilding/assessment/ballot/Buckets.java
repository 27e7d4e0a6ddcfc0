package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Rows put in the order of a small number that each of them has, by counting. */
final class Buckets {
  private final int[] starts;
  private final int[] rows;

  private Buckets(int[] starts, int[] rows) {
    this.starts = starts;
    this.rows = rows;
  }

  /**
   * Puts rows in order; those of one number stay in the order in which they come.
   *
   * @param unordered not to be changed afterwards: rows that are in order are not copied
   * @param numbers how many numbers there are; they begin at 0
   */
  static Buckets of(int[] unordered, int numbers, IntUnaryOperator numberOf) {
    int[] starts = new int[numbers + 1];
    boolean ascending = true;
    int last = 0;
    for (int row : unordered) {
      int number = numberOf.applyAsInt(row);
      starts[number + 1]++;
      ascending &= number >= last;
      last = number;
    }
    for (int number = 0; number < numbers; number++) {
      starts[number + 1] += starts[number];
    }
    // Most files list a ballot's rows together: they are in order as they stand.
    return new Buckets(starts, ascending ? unordered : ordered(unordered, starts, numberOf));
  }

  private static int[] ordered(int[] unordered, int[] starts, IntUnaryOperator numberOf) {
    int[] next = Arrays.copyOf(starts, starts.length - 1);
    int[] rows = new int[unordered.length];
    for (int row : unordered) {
      rows[next[numberOf.applyAsInt(row)]++] = row;
    }
    return rows;
  }

  /** Those of the rows that are wanted, each under its number. */
  Buckets filtered(IntPredicate wanted) {
    int[] keptStarts = new int[starts.length];
    int[] kept = new int[rows.length];
    int size = 0;
    for (int number = 0; number + 1 < starts.length; number++) {
      for (int place = starts[number]; place < starts[number + 1]; place++) {
        if (wanted.test(rows[place])) {
          kept[size++] = rows[place];
        }
      }
      keptStarts[number + 1] = size;
    }
    return new Buckets(keptStarts, Arrays.copyOf(kept, size));
  }

  /**
   * The same rows, those of each of the first numbers in the order of a rank.
   *
   * @param numbers how many numbers these are
   */
  Buckets ranked(int numbers, IntUnaryOperator rankOf) {
    int[] ranked = rows;
    for (int number = 0; number < numbers; number++) {
      if (!ascending(number, rankOf)) {
        ranked = ranked == rows ? rows.clone() : ranked;
        sort(ranked, starts[number], starts[number + 1], rankOf);
      }
    }
    return new Buckets(starts, ranked);
  }

  private boolean ascending(int number, IntUnaryOperator rankOf) {
    int last = Integer.MIN_VALUE;
    for (int place = starts[number]; place < starts[number + 1]; place++) {
      int rank = rankOf.applyAsInt(rows[place]);
      if (rank < last) {
        return false;
      }
      last = rank;
    }
    return true;
  }

  /** Rows of one rank stay in the order in which they come. */
  private static void sort(int[] rows, int from, int to, IntUnaryOperator rankOf) {
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) rankOf.applyAsInt(rows[from + i]) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] before = Arrays.copyOfRange(rows, from, to);
    for (int i = 0; i < keys.length; i++) {
      rows[from + i] = before[(int) keys[i]];
    }
  }

  /** Whether there are no rows. */
  boolean empty() {
    return rows.length == 0;
  }

  /** The place at which the rows of a number begin. */
  int start(int number) {
    return starts[number];
  }

  /** The place after the last of them. */
  int end(int number) {
    return starts[number + 1];
  }

  /** The row at a place. */
  int row(int place) {
    return rows[place];
  }

  /** The rows of a number. */
  int[] rowsOf(int number) {
    return Arrays.copyOfRange(rows, starts[number], starts[number + 1]);
  }
}
