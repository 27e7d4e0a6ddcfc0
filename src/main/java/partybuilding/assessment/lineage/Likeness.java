package partybuilding.assessment.lineage;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How like another a spelling is. It serves what is offered to a person; no row is ever counted by
 * it.
 */
final class Likeness {
  /** What all branches are; it tells none from another. */
  private static final Pattern RANK = Pattern.compile("(党总支|总支|党支部|支部|党委)(委员会)?$");

  private static final Pattern UNIT = Pattern.compile("(学院|系|部|处|室|中心)$");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  /** So many characters may hold one slip. */
  private static final int CHARACTERS_A_SLIP = 4;

  private final int[] whole;
  private final int[] stem;

  /** The likeness of a normalised spelling. */
  Likeness(String spelling) {
    whole = LEADING_ZEROS.matcher(spelling).replaceAll("").codePoints().toArray();
    stem = stem(spelling).codePoints().toArray();
  }

  /** The part of a name that tells it from others: 机电工程 of 机电工程系党总支. */
  static String stem(String spelling) {
    String ranked = cut(spelling, RANK);
    return cut(ranked, UNIT);
  }

  private static String cut(String text, Pattern ending) {
    String rest = ending.matcher(text).replaceFirst("");
    return rest.isEmpty() ? text : rest;
  }

  /**
   * How far another spelling is, if it is near at all: a few slips in the whole, an abbreviation,
   * or a common part of at least half the shorter.
   */
  OptionalInt distance(Likeness other) {
    int slips = Math.max(whole.length, other.whole.length) / CHARACTERS_A_SLIP;
    int edits = edits(whole, other.whole);
    if (edits <= slips) {
      return OptionalInt.of(edits);
    }
    boolean part = abbreviates(stem, other.stem) || abbreviates(other.stem, stem);
    return part || sharesHalf(stem, other.stem)
        ? OptionalInt.of(edits(stem, other.stem))
        : OptionalInt.empty();
  }

  /**
   * The edits from one to the other: characters put in, left out, replaced, or two neighbours
   * exchanged (optimal string alignment).
   */
  static int edits(int[] one, int[] other) {
    int[][] table = new int[one.length + 1][other.length + 1];
    Arrays.setAll(table[0], j -> j);
    for (int i = 1; i <= one.length; i++) {
      table[i][0] = i;
      for (int j = 1; j <= other.length; j++) {
        int replaced = table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        int moved = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        table[i][j] = Math.min(replaced, moved);
        if (exchanged(one, i, other, j)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[one.length][other.length];
  }

  private static boolean exchanged(int[] one, int i, int[] other, int j) {
    return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
  }

  /** Whether the short one's characters stand in the long one in their order: 经管, 经济管理. */
  private static boolean abbreviates(int[] brief, int[] full) {
    if (brief.length < 2 || full.length < brief.length || brief[0] != full[0]) {
      return false;
    }
    int found = 0;
    for (int character : full) {
      if (found < brief.length && character == brief[found]) {
        found++;
      }
    }
    return found == brief.length;
  }

  private static boolean sharesHalf(int[] one, int[] other) {
    int common = commonPart(one, other);
    return common >= 2 && 2 * common >= Math.min(one.length, other.length);
  }

  private static int commonPart(int[] one, int[] other) {
    int longest = 0;
    int[] ending = new int[other.length + 1];
    for (int character : one) {
      for (int j = other.length; j > 0; j--) {
        ending[j] = character == other[j - 1] ? ending[j - 1] + 1 : 0;
        longest = Math.max(longest, ending[j]);
      }
    }
    return longest;
  }
}
