package partybuilding.assessment.ballot;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Rows put in the order of a small number that each of them has, by counting. */
final class Buckets {
  private final int[] starts;
  private final int[] rows;

  /**
   * Puts rows in order; those of one number stay in the order in which they come.
   *
   * @param numbers how many numbers there are; they begin at 0
   */
  Buckets(int[] unordered, int numbers, IntUnaryOperator numberOf) {
    starts = new int[numbers + 1];
    for (int row : unordered) {
      starts[numberOf.applyAsInt(row) + 1]++;
    }
    for (int number = 0; number < numbers; number++) {
      starts[number + 1] += starts[number];
    }
    int[] next = Arrays.copyOf(starts, numbers);
    rows = new int[unordered.length];
    for (int row : unordered) {
      rows[next[numberOf.applyAsInt(row)]++] = row;
    }
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

  /** All rows in order; not to be changed. */
  int[] rows() {
    return rows;
  }
}
