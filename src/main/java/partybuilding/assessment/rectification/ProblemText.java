package partybuilding.assessment.rectification;

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

  private ProblemText() {}

  /** What a text says, without its signs. */
  static String plain(String text) {
    return SIGNS.matcher(Spelling.of(text)).replaceAll("");
  }

  /** Whether the texts can be the same problem's. */
  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String a = plain(one);
    String b = plain(other);
    return a.isEmpty()
        || b.isEmpty()
        || a.equals(b)
        || ProblemPairs.of(a).alike(ProblemPairs.of(b));
  }

  /** Whether the texts are much the same. */
  static boolean muchTheSame(String one, String other) {
    return pairs(one).muchTheSame(pairs(other));
  }

  /** Its pairs of adjacent characters, without its signs. */
  static ProblemPairs pairs(String text) {
    return ProblemPairs.of(plain(text));
  }
}
