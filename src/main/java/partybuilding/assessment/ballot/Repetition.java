package partybuilding.assessment.ballot;

import java.util.OptionalInt;
import partybuilding.assessment.contract.ConflictingBallots;

/** Decides which counts of several rows in which one ballot answers the same question. */
final class Repetition {
  private Repetition() {}

  /** Whether two rows say the same. */
  interface Sameness {
    boolean same(int row, int other);
  }

  /**
   * The row that counts; empty if they contradict each other and none does. Those that say the same
   * as it repeat it.
   *
   * @param rows in the order of the file, at least one
   */
  static OptionalInt counting(int[] rows, Sameness sameness, ConflictingBallots rule) {
    int first = rows[0];
    int last = rows[rows.length - 1];
    for (int row : rows) {
      if (!sameness.same(first, row)) {
        return switch (rule) {
          case REFUSE -> OptionalInt.empty();
          case FIRST -> OptionalInt.of(first);
          case LAST -> OptionalInt.of(last);
        };
      }
    }
    return OptionalInt.of(first);
  }
}
