package partybuilding.assessment.cell;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** How near one word is to another, for proposals to a person: nothing is read by it. */
public final class Resemblance {
  private static final int SHORTEST_OF_ONE_SLIP = 3;
  private static final int MOST_BETWEEN = 3;
  private static final int SHORTEST_OF_TWO_SLIPS = 7;
  private static final int FEWEST_COMMON = 2;

  /** No heading is longer; the work for two words grows with both lengths. */
  private static final int LONGEST = 100;

  private Resemblance() {}

  /**
   * Whether a word may be meant for a known one: it holds it, perhaps with a few characters between
   * its own, is at least half of it, or differs by a slip or, if both are long, by two.
   */
  public static boolean between(String word, String known) {
    if (word.length() < 2 || known.length() < 2) {
      return false;
    }
    return holds(word, known)
        || (known.contains(word) && 2 * word.length() >= known.length())
        || edits(word.codePoints().toArray(), known.codePoints().toArray())
            <= slips(Math.min(word.length(), known.length()));
  }

  /**
   * Whether a word may be meant for a known one that is wanted and found nowhere: besides {@link
   * #between}, where most of the characters of two Chinese words are the same in the same order.
   */
  public static boolean akin(String word, String known) {
    int longer = Math.max(word.length(), known.length());
    int common = longer <= LONGEST ? common(word, known) : 0;
    return longer <= LONGEST
        && (between(word, known)
            || (chinese(word) && common >= FEWEST_COMMON && 2 * common > longer));
  }

  private static boolean chinese(String word) {
    return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  /** How many characters both have, in the same order (longest common subsequence). */
  private static int common(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        table[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[one.length()][other.length()];
  }

  private static boolean holds(String word, String known) {
    int found = 0;
    for (int i = 0; i < word.length() && found < known.length(); i++) {
      found += word.charAt(i) == known.charAt(found) ? 1 : 0;
    }
    boolean near = known.length() > 2 && word.length() <= known.length() + MOST_BETWEEN;
    return word.contains(known) || (near && found == known.length());
  }

  private static int slips(int shorter) {
    return shorter >= SHORTEST_OF_TWO_SLIPS ? 2 : shorter >= SHORTEST_OF_ONE_SLIP ? 1 : 0;
  }

  /**
   * The edits from one to the other: characters put in, left out, replaced, or two neighbours
   * exchanged (optimal string alignment).
   */
  public static int edits(int[] one, int[] other) {
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
}
