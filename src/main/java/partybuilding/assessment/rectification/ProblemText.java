package partybuilding.assessment.rectification;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import partybuilding.assessment.contract.Spelling;

/**
 * Whether two texts under the same number can be the same problem, as offices touch its wording up
 * from year to year. They can if at least half of the shorter one's pairs of adjacent characters
 * stand in the longer one too; punctuation, width and white space do not count, and a text that is
 * left out contradicts nothing. This never joins two numbers: it only keeps a number that is used
 * anew from carrying on another problem. Of the sample's problems no two that differ in substance
 * come closer than 42 %.
 */
final class ProblemText {
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}]+");
  private static final int MOST = 5;

  private ProblemText() {}

  /** What a text says, without its signs. */
  static String plain(String text) {
    return SIGNS.matcher(Spelling.of(text)).replaceAll("");
  }

  /** Whether the texts can be the same problem's. */
  static boolean same(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.isEmpty() || b.isEmpty() || a.equals(b) || alike(a, b);
  }

  /** Whether the texts are much the same: four fifths of all their pairs are common to both. */
  static boolean muchTheSame(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    int all = a.length() + b.length() - 2;
    return all > 0 && MOST * 2 * common(pairs(a), pairs(b)) >= (MOST - 1) * all;
  }

  private static boolean alike(String a, String b) {
    int fewer = Math.min(a.length(), b.length()) - 1;
    return fewer > 0 && 2 * common(pairs(a), pairs(b)) >= fewer;
  }

  private static int common(Map<String, Integer> a, Map<String, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
        .sum();
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }
}
