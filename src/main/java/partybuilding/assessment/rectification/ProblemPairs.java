package partybuilding.assessment.rectification;

import java.util.Arrays;

/**
 * The pairs of adjacent characters of a text without its signs, each as often as it stands there.
 */
public final class ProblemPairs {
  private static final int MOST = 5;

  private final int[] pairs;

  private ProblemPairs(int[] pairs) {
    this.pairs = pairs;
  }

  /** Those of a plain text. */
  public static ProblemPairs of(String plain) {
    int[] pairs = new int[Math.max(0, plain.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (plain.charAt(i) << Character.SIZE) | plain.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new ProblemPairs(pairs);
  }

  /** One number a pair, ascending. */
  public int[] sorted() {
    return pairs.clone();
  }

  /** How many of them the texts have in common. */
  int common(ProblemPairs other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** Twice the pairs that the texts have in common, over all of both (Dice); 0..1. */
  public double similarity(ProblemPairs other) {
    int all = pairs.length + other.pairs.length;
    return all == 0 ? 0 : 2.0 * common(other) / all;
  }

  /** Whether the texts are much the same: four fifths of all their pairs are common to both. */
  public boolean muchTheSame(ProblemPairs other) {
    int all = pairs.length + other.pairs.length;
    return all > 0 && 2 * MOST * common(other) >= (MOST - 1) * all;
  }

  /** Whether half of the shorter one's pairs are common to both. */
  boolean alike(ProblemPairs other) {
    int fewer = Math.min(pairs.length, other.pairs.length);
    return fewer > 0 && 2 * common(other) >= fewer;
  }
}
