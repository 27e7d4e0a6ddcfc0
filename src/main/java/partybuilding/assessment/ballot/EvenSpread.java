package partybuilding.assessment.ballot;

import java.util.stream.IntStream;

/** Chooses some of several places in a row, as evenly as can be. */
final class EvenSpread {
  private EvenSpread() {}

  /** The places from 0 on. */
  static int[] all(int count) {
    return IntStream.range(0, count).toArray();
  }

  /**
   * Of n places the m at the middles of m equal parts: place ⌊(2i + 1)·n / 2m⌋ for i from 0.
   *
   * @param count how many are chosen; at most as many as there are
   */
  static int[] over(int[] places, int count) {
    return IntStream.range(0, count)
        .map(i -> places[(int) ((2L * i + 1) * places.length / (2L * count))])
        .toArray();
  }
}
