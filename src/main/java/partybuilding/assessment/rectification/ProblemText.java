package partybuilding.assessment.rectification;

import java.util.function.Predicate;
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
public final class ProblemText {
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}]+");

  private ProblemText() {}

  /** What a text says, without its signs. */
  public static String plain(String text) {
    return SIGNS.matcher(Spelling.of(text)).replaceAll("");
  }

  /** Whether the texts can be the same problem's. */
  static boolean same(String one, String other) {
    return one.equals(other) || sameAs(one).test(other);
  }

  /** Whether texts can be the same problem's as one that is held against several. */
  static Predicate<String> sameAs(String one) {
    String plain = plain(one);
    ProblemPairs pairs = ProblemPairs.of(plain);
    return other -> plain.isEmpty() || other.equals(one) || same(plain, pairs, plain(other));
  }

  private static boolean same(String plain, ProblemPairs pairs, String other) {
    return other.isEmpty() || other.equals(plain) || pairs.alike(ProblemPairs.of(other));
  }

  /** Its pairs of adjacent characters, without its signs. */
  static ProblemPairs pairs(String text) {
    return ProblemPairs.of(plain(text));
  }
}
